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
 * Renders the first charts of a list with us, as a build does, and ends: what {@link HelmBench} measures.
 *
 * <pre>java -cp … org.gitopsmaven.it.helm.HelmBatch LIST CHARTS THREADS [cache]</pre>
 */
public final class HelmBatch {

    private HelmBatch() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> charts = Files.readAllLines(Path.of(arguments[0]));
        HelmOptions options = HelmOptions.defaults();
        if (arguments.length > 3) {
            options = options.withCache(Path.of(arguments[3]));
        }
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]));
        try (HelmRenderer renderer = HelmRenderer.open(options)) {
            for (String chart : charts.subList(0, Math.min(charts.size(), Integer.parseInt(arguments[1])))) {
                pool.execute(() -> render(renderer, Path.of(chart)));
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private static void render(HelmRenderer renderer, Path chart) {
        try {
            renderer.render(HelmComparison.request(chart));
        } catch (GitOpsException e) {
            System.out.println(chart.getFileName() + " fails, with the command too: " + e.message());
        }
    }
}
