/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;

/**
 * The first charts of a list, once with us, from a cold Java machine and the start of the worker to its end, and once
 * with one {@code helm template} process each; prints wall times and their ratio. Run it in a Java machine of its own.
 *
 * <pre>java -cp … org.gitopsmaven.it.helm.HelmBench HELM LIST [charts, 100] [threads, 1] [cache]</pre>
 *
 * The library of helm-java is unpacked into the cache directory, that of the user when left out: an empty one counts the
 * unpacking in.
 */
public final class HelmBench {

    private HelmBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long born = System.currentTimeMillis()
                - ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(start -> System.currentTimeMillis() - start.toEpochMilli())
                        .orElse(0L);
        List<Path> charts = Files.readAllLines(Path.of(arguments[1])).stream()
                .limit(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100)
                .map(Path::of)
                .toList();
        int threads = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        HelmOptions options = HelmOptions.defaults();
        if (arguments.length > 4) {
            options = options.withCache(Path.of(arguments[4]));
        }
        try (HelmRenderer renderer = HelmRenderer.open(options)) {
            render(renderer, charts, threads);
        }
        long ours = System.currentTimeMillis() - born;
        long theirs = eachAlone(arguments[0], charts);
        System.out.printf(
                "%d charts: ours %d ms with %d threads, helm %d ms, ratio 1 : %.1f%n",
                charts.size(), ours, threads, theirs, (double) theirs / ours);
    }

    private static void render(HelmRenderer renderer, List<Path> charts, int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        charts.forEach(chart -> pool.execute(() -> render(renderer, chart)));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
    }

    private static void render(HelmRenderer renderer, Path chart) {
        try {
            renderer.render(HelmComparison.request(chart));
        } catch (GitOpsException e) {
            System.out.println(chart.getFileName() + " fails, with the command too: " + e.message());
        }
    }

    private static long eachAlone(String executable, List<Path> charts) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("helm-bench");
        NativeHelm helm = new NativeHelm(executable, home);
        long start = System.currentTimeMillis();
        for (Path chart : charts) {
            helm.template(chart, HelmComparison.API_VERSIONS);
        }
        long took = System.currentTimeMillis() - start;
        Files.delete(home);
        return took;
    }
}
