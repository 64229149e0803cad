/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeHeadTest {

    private static final PersonIdent SOMEONE = new PersonIdent("Someone", "someone@example.com");

    @TempDir
    Path directory;

    @Test
    void tellsCommitAndBranchFromAnyDirectoryOfTheWorkTree() throws Exception {
        Path module = Files.createDirectories(directory.resolve("orders/src"));
        try (Git git = Git.init()
                .setDirectory(directory.toFile())
                .setInitialBranch("trunk")
                .call()) {
            String commit = git.commit()
                    .setMessage("First")
                    .setAllowEmpty(true)
                    .setSign(false)
                    .setAuthor(SOMEONE)
                    .setCommitter(SOMEONE)
                    .call()
                    .name();

            assertThat(WorkTreeHead.of(module)).hasValue(new WorkTreeHead(commit, "trunk"));

            git.checkout().setName(commit).call();

            assertThat(WorkTreeHead.of(module)).hasValue(new WorkTreeHead(commit, null));
        }
    }

    @Test
    void knowsNothingBeforeTheFirstCommit() throws Exception {
        Git.init().setDirectory(directory.toFile()).call().close();

        assertThat(WorkTreeHead.of(directory)).isEmpty();
    }
}
