/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that speaks HTTP only never starts JGit, which would cost it more than the rest of its work. */
class WithoutJGitTest {

    private static final String FILE = ServedRepository.overlay(1);

    @TempDir
    Path directory;

    @Test
    void writesOverHttpWhereJGitIsNotOnTheClassPath() throws IOException, InterruptedException {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> path = all.stream().filter(entry -> !isJGit(entry)).toList();
        assertThat(path).hasSizeLessThan(all.size());
        try (ServedRepository served =
                ServedRepository.start(ServedRepository.Kind.JGIT, directory, ServedRepository.services(2))) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            String.join(File.pathSeparator, path),
                            WithoutJGitTest.class.getName(),
                            served.remote().toString())
                    .redirectErrorStream(true)
                    .start();
            program.getOutputStream().close();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(program.waitFor()).as(said).isZero();
            assertThat(served.repository().text(FILE)).isEqualTo("new\n");
            assertThat(said.lines().toList()).last().isEqualTo("Set " + FILE + ", First");
        }
    }

    /** The program: reads, writes and reads again, and prints the history. */
    public static void main(String[] arguments) {
        GitBranch branch = GitBranch.open(GitRemote.of(arguments[0]), "main", GitOptions.defaults());
        branch.snapshot().list(RepositoryPath.of("services"));
        BranchEdit edit = new BranchEdit(
                List.of(new FileEdit.Put(RepositoryPath.of(FILE), "new\n".getBytes(StandardCharsets.UTF_8))),
                CommitMessage.of("Set " + FILE));
        branch.commit(tip -> edit);
        List<String> subjects =
                branch.log(5).stream().map(CommitRecord::subject).toList();
        System.out.println(String.join(", ", subjects));
    }

    private static boolean isJGit(String entry) {
        return Path.of(entry).getFileName().toString().contains("jgit");
    }
}
