/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.PublishOptions;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that write to a GitOps repository: where it is, and how commits look. */
abstract class WriteMojo extends GitOpsMojo {

    final MavenSession session;
    private final SettingsDecrypter decrypter;

    /**
     * The GitOps repository to write to. Promote and rollback take the remote {@code origin} of the work tree that they
     * are called in when it is left out.
     */
    @Parameter(property = "gitops.repository")
    private @Nullable RepositoryConfiguration repository;

    /** The branch to write to, where {@code gitops.yaml} names none for an environment. */
    @Parameter(property = "gitops.branch", defaultValue = "main")
    private String branch = "main";

    /** The {@code <server>} of the settings that holds the credentials; the environment is asked when left out. */
    @Parameter(property = "gitops.serverId")
    private @Nullable String serverId;

    /** Shows the diff and changes nothing. */
    @Parameter(property = "gitops.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Asks build servers to pass over the commit, by {@code [skip ci]} in its message. */
    @Parameter(property = "gitops.skipCi", defaultValue = "false")
    private boolean skipCi;

    /**
     * The message of the commit; trailers follow in any case. Filled in are {@code {application}}, {@code {environment}},
     * {@code {before}}, {@code {after}}, {@code {version}}, {@code {operation}}, {@code {changes}}, {@code {build}} and
     * {@code {commit}}.
     */
    @Parameter(property = "gitops.commit.message")
    private @Nullable String commitMessage;

    /** The author of the commit, {@code name <address>}. */
    @Parameter(property = "gitops.commit.author")
    private @Nullable String commitAuthor;

    /** The committer, {@code name <address>}; the author when left out. */
    @Parameter(property = "gitops.commit.committer")
    private @Nullable String commitCommitter;

    /** How the commit is signed: {@code none}, {@code ssh} or {@code gpg}. */
    @Parameter(property = "gitops.commit.signing", defaultValue = "none")
    private String commitSigning = "none";

    /**
     * The key that signs. For {@code ssh} the file of the private key, or the id of a {@code <server>} that has a
     * {@code <privateKey>}; for {@code gpg} what {@code gpg --local-user} takes, by default the committer's address.
     */
    @Parameter(property = "gitops.commit.signingKey")
    private @Nullable String commitSigningKey;

    WriteMojo(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    /** What the configuration of the plugin says of the repository, or null; Maven 3.8 makes one that says nothing. */
    @Nullable
    RepositoryConfiguration repository() {
        return repository == null || repository.isEmpty() ? null : repository;
    }

    GitOpsTarget target(RepositoryConfiguration where) {
        return where.target(branch, serverId);
    }

    /** Whether what no kustomization holds is rendered before the push too; the commit is checked out for it. */
    boolean verifiesCharts() {
        return true;
    }

    Publishing publishing(PublishOptions options, Operation operation) {
        CommitSettings commit = new CommitSettings(
                commitMessage, commitAuthor, commitCommitter, commitSigning, commitSigningKey, skipCi);
        ServerCredentials servers = new ServerCredentials(session.getSettings(), decrypter);
        return new Publishing(
                session, servers, options, commit, operation, verifiesCharts(), dryRun, new MavenConsole(getLog()));
    }
}
