/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this module in a JVM of its own. */
final class ChildJvm {

    private ChildJvm() {}

    static Process start(Class<?> program, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String heap = program.equals(CloneOnce.class) ? "-Xmx512m" : "-Xmx64m";
        List<String> command =
                new ArrayList<>(List.of(java, heap, "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The last line that it prints. */
    static String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
