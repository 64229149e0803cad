/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** What a bump costs that clones with JGit: depth 1, edit, commit, push. Prints the CPU time of the process. */
public final class CloneOnce {

    private CloneOnce() {}

    /** {@code <url> <directory> <file> <old text> <new text>}. */
    public static void main(String[] arguments) throws IOException, GitAPIException {
        Path directory = Path.of(arguments[1]);
        try (Git git = Git.cloneRepository()
                .setURI(arguments[0])
                .setDirectory(directory.toFile())
                .setDepth(1)
                .call()) {
            Path file = directory.resolve(arguments[2]);
            Files.writeString(file, Files.readString(file).replace(arguments[3], arguments[4]));
            git.add().addFilepattern(arguments[2]).call();
            git.commit()
                    .setMessage("Bump")
                    .setSign(false)
                    .setAuthor("Bench", "bench@example.com")
                    .setCommitter("Bench", "bench@example.com")
                    .call();
            git.push().call();
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / 1_000_000 + " 0 cloned");
    }
}
