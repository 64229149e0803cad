/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first charts of a list, once with us, from the start of a Java machine and of its worker to the end of both, and
 * once with one {@code helm template} process each; prints wall times and their ratio. Both sides are measured in the
 * same way: from the start of a process to its end.
 *
 * <pre>java -cp … org.gitopsmaven.it.helm.HelmBench HELM LIST [charts, 100] [threads, 1] [cache]</pre>
 *
 * The library of helm-java is unpacked into the cache directory, that of the user when left out: an empty one counts the
 * unpacking in.
 */
public final class HelmBench {

    private HelmBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> list = Files.readAllLines(Path.of(arguments[1]));
        int number = Math.min(list.size(), arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100);
        String threads = arguments.length > 3 ? arguments[3] : "1";
        String cache = arguments.length > 4 ? arguments[4] : null;
        long ours = together(arguments[1], number, threads, cache);
        long theirs = eachAlone(arguments[0], list.subList(0, number));
        System.out.printf(
                "%d charts: ours %d ms with %s threads, helm %d ms, ratio 1 : %.1f%n",
                number, ours, threads, theirs, (double) theirs / ours);
    }

    private static long together(String list, int number, String threads, @Nullable String cache)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HelmBatch.class.getName(),
                list,
                Integer.toString(number),
                threads));
        if (cache != null) {
            command.add(cache);
        }
        long start = System.nanoTime();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        long took = System.nanoTime() - start;
        if (exitCode != 0) {
            throw new IOException("the renderings ended with exit code " + exitCode);
        }
        return took / 1_000_000;
    }

    private static long eachAlone(String executable, List<String> charts) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("helm-bench");
        NativeHelm helm = new NativeHelm(executable, home);
        long start = System.nanoTime();
        for (String chart : charts) {
            helm.template(Path.of(chart), HelmComparison.API_VERSIONS);
        }
        long took = System.nanoTime() - start;
        Files.delete(home);
        return took / 1_000_000;
    }
}
