/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import org.apache.maven.plugins.annotations.Parameter;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitRemote;
import org.jspecify.annotations.Nullable;

/** The GitOps repository to write to: {@code <repository>} in the configuration, or its URL alone. */
public final class RepositoryConfiguration {

    /** {@code https:}, {@code ssh:} or {@code file:} URL, or {@code git@host:path}; never with a password in it. */
    @Parameter
    private @Nullable String url;

    /** The branch to write to. */
    @Parameter
    private @Nullable String branch;

    /** The {@code <server>} of the settings that holds the credentials. */
    @Parameter
    private @Nullable String serverId;

    /**
     * Makes the repository when there is none, with the tree of the application as its first commit. For {@code file:}
     * URLs only, to try things without a server.
     */
    @Parameter
    private boolean createIfMissing;

    static RepositoryConfiguration of(String url, @Nullable String branch, @Nullable String serverId) {
        RepositoryConfiguration configuration = new RepositoryConfiguration();
        configuration.url = url;
        configuration.branch = branch;
        configuration.serverId = serverId;
        return configuration;
    }

    /** Called by Maven for the short form, {@code -Dgitops.repository=…}. */
    public void set(String text) {
        url = text;
    }

    /** The branch to write to; what is said here wins over the shared parameters. */
    GitOpsTarget target(String sharedBranch, @Nullable String sharedServerId) {
        String named = url;
        if (named == null || named.isBlank()) {
            throw missing();
        }
        return new GitOpsTarget(
                GitRemote.of(named),
                branch == null ? sharedBranch : branch,
                serverId == null ? sharedServerId : serverId);
    }

    /** Whether it names no repository. */
    boolean isEmpty() {
        return url == null || url.isBlank();
    }

    boolean createIfMissing() {
        return createIfMissing;
    }

    static GitOpsException missing() {
        return new GitOpsException(
                "no GitOps repository is set that could be written to",
                null,
                "set <repository><url>…</url></repository> in the configuration of the plugin, or -Dgitops.repository");
    }
}
