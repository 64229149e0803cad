/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeDiffTest {

    private static final PersonIdent SOMEONE = new PersonIdent("Someone", "someone@example.com");

    @TempDir
    Path root;

    private Git git;

    @BeforeEach
    void commitsThreeFiles() throws Exception {
        git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        write("apps/web/a.yaml", "a: 1\n");
        write("apps/web/b.yaml", "b: 1\n");
        write("apps/api/c.yaml", "c: 1\n");
        write(".gitignore", "target/\n");
        commit();
    }

    @AfterEach
    void closes() {
        git.close();
    }

    @Test
    void tellsNothingOfAnUntouchedTree() {
        assertThat(WorkTreeDiff.since(root, "HEAD")).isEmpty();
    }

    @Test
    void tellsWhatWasCommittedStagedWrittenAndRemovedSince() throws Exception {
        write("apps/web/a.yaml", "a: 2\n");
        commit();
        write("apps/api/c.yaml", "c: 2\n");
        git.add().addFilepattern(".").call();
        write("apps/new.yaml", "n: 1\n");
        Files.delete(root.resolve("apps/web/b.yaml"));

        assertThat(WorkTreeDiff.since(root, "main~1"))
                .containsExactly(
                        new WorkTreeChange(root.resolve("apps/api/c.yaml"), "c: 1\n"),
                        new WorkTreeChange(root.resolve("apps/new.yaml"), null),
                        new WorkTreeChange(root.resolve("apps/web/a.yaml"), "a: 1\n"),
                        new WorkTreeChange(root.resolve("apps/web/b.yaml"), "b: 1\n"));
    }

    @Test
    void leavesOutWhatIsIgnoredAndWhatIsAsItWas() throws Exception {
        write("target/gitops/x.yaml", "x: 1\n");
        write("apps/web/a.yaml", "a: 2\n");
        commit();
        write("apps/web/a.yaml", "a: 1\n");

        assertThat(WorkTreeDiff.since(root, "HEAD~1")).isEmpty();
    }

    @Test
    void looksOnlyBelowTheDirectory() throws Exception {
        write("apps/web/a.yaml", "a: 2\n");
        write("apps/api/c.yaml", "c: 2\n");

        assertThat(WorkTreeDiff.since(root.resolve("apps/api"), "HEAD"))
                .extracting(WorkTreeChange::file)
                .containsExactly(root.resolve("apps/api/c.yaml"));
    }

    @Test
    void refusesARevisionThatIsNotThere() {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> WorkTreeDiff.since(root, "nowhere"))
                .withMessage("there is no revision 'nowhere' in the work tree's repository");
        assertThatExceptionOfType(GitException.class).isThrownBy(() -> WorkTreeDiff.since(root, "a b:*"));
    }

    @Test
    void refusesADirectoryOutsideOfAnyWorkTree(@TempDir Path elsewhere) {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> WorkTreeDiff.since(elsewhere, "HEAD"))
                .withMessageContaining("is in no Git work tree");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private void commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        git.commit()
                .setMessage("Change")
                .setSign(false)
                .setAuthor(SOMEONE)
                .setCommitter(SOMEONE)
                .call();
    }
}
