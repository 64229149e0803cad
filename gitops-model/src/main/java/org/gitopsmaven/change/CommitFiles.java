/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitCheckout;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.GitSnapshot;

/** The files of a commit in a temporary directory, for as long as something looks at them. */
record CommitFiles(GitRemote remote, GitOptions options) {

    void with(GitSnapshot commit, Consumer<Path> look) {
        try {
            Path directory = Files.createTempDirectory("gitops-commit-");
            try {
                GitCheckout.of(remote, options)
                        .write(new GitCheckout.Revision(commit.commit(), commit.commit()), directory);
                look.accept(directory.toRealPath());
            } finally {
                FileTree.delete(directory);
            }
        } catch (IOException e) {
            throw new GitOpsException(
                    "the commit " + commit.commit() + " cannot be checked out: " + e.getMessage(),
                    null,
                    "make room in the directory for temporary files",
                    e);
        }
    }
}
