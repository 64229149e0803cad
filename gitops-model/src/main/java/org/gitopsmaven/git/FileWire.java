/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jgit.lib.Constants;

/** A repository on this machine. JGit serves it in this process: no program is run, no hook of the repository either. */
final class FileWire implements Wire {

    private static final int LONGEST_CONFIG = 1 << 20;

    private final GitRemote remote;
    private final GitLimits limits;

    FileWire(GitRemote remote, GitLimits limits) {
        this.remote = remote;
        this.limits = limits;
    }

    @Override
    public void check() throws IOException {
        Path directory = remote.directory();
        Path inner = directory.resolve(Constants.DOT_GIT);
        Path repository = Files.isDirectory(inner) ? inner : directory;
        if (!Files.isRegularFile(repository.resolve(Constants.HEAD))) {
            // JGit would take a file for a bundle and complain about its header
            throw new GitException(
                    remote + ": there is no Git repository",
                    "check the URL; <createIfMissing> makes one there to try things out");
        }
        Path config = repository.resolve(Constants.CONFIG);
        if (Files.isRegularFile(config)
                && Files.size(config) < LONGEST_CONFIG
                && Files.readString(config)
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("objectformat=sha256")) {
            throw new GitException(remote + ": " + Failure.OTHER_NAMES.message(), Failure.OTHER_NAMES.hint());
        }
    }

    @Override
    public PartialClone newClone() {
        return new JGitClone(remote, limits, transport -> {});
    }
}
