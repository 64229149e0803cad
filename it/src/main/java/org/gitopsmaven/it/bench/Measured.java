/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one process took, its children included.
 *
 * @param wallMillis from start to exit
 * @param cpuMillis user and system time
 */
record Measured(long wallMillis, long cpuMillis) {

    /**
     * Runs a command under the shell's {@code times}, which counts the CPU of the command and of all it waited for.
     *
     * @throws IOException when the command fails
     */
    static Measured run(Path scratch, List<String> command) throws IOException, InterruptedException {
        Path output = scratch.resolve("output.txt");
        String script = "\"$@\" > \"" + output + "\" 2>&1; code=$?; times; exit $code";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script, "bench");
        builder.command().addAll(command);
        builder.redirectError(ProcessBuilder.Redirect.to(new File(scratch.toFile(), "errors.txt")));
        long start = System.nanoTime();
        Process process = builder.start();
        String times = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int code = process.waitFor();
        long wall = (System.nanoTime() - start) / 1_000_000;
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ":\n" + Files.readString(output));
        }
        return new Measured(wall, childCpu(times));
    }

    /** The second line of {@code times}: user and system time of the children, as {@code 0m1.234s 0m0.567s}. */
    private static long childCpu(String times) {
        String[] children = times.strip().split("\n")[1].strip().split(" ");
        return millis(children[0]) + millis(children[1]);
    }

    private static long millis(String minutesAndSeconds) {
        int m = minutesAndSeconds.indexOf('m');
        double minutes = Double.parseDouble(minutesAndSeconds.substring(0, m));
        double seconds = Double.parseDouble(minutesAndSeconds.substring(m + 1, minutesAndSeconds.length() - 1));
        return Math.round((minutes * 60 + seconds) * 1000);
    }
}
