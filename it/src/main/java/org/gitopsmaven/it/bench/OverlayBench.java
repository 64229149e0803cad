/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.TreeFormat;
import org.gitopsmaven.render.TreeOptions;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;

/**
 * What {@code gitops:render} does for one small overlay, measured as the CPU time of the process around it: cold is the
 * first call in a JVM, warm the median of later ones. Prints the median of nine JVMs.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.OverlayBench</pre>
 */
public final class OverlayBench {

    private static final int RUNS = 9;
    private static final int WARM_UP = 200;

    private final Path directory;

    private OverlayBench(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            new OverlayBench(Path.of(arguments[0])).measure();
            return;
        }
        Path scratch = Files.createTempDirectory("overlay-bench");
        KustomizeTree.write(scratch, 1);
        Path overlay = scratch.resolve("service-000");
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            String[] figures = child(overlay).split(" ");
            cold.add(Double.valueOf(figures[0]));
            warm.add(Double.valueOf(figures[1]));
        }
        System.out.printf("one overlay: cold %.0f ms CPU, warm %.1f ms CPU%n", median(cold), median(warm));
    }

    private static String child(Path overlay) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OverlayBench.class.getName(),
                        overlay.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the measured process failed");
        }
        return figures;
    }

    private void measure() {
        double cold = cpuOfOneRun();
        for (int run = 0; run < WARM_UP; run++) {
            cpuOfOneRun();
        }
        List<Double> warm = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            warm.add(cpuOfOneRun());
        }
        System.out.println(cold + " " + median(warm));
    }

    private double cpuOfOneRun() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Path output = directory.resolve("target");
        SourceTree tree = SourceTree.of(directory, Map.of(), List.of(output));
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("bench"));
        var renderings = new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                .render(repository.targets().subList(0, 1));
        if (!renderings.get(0).isRendered()) {
            throw new GitOpsException("not rendered: " + renderings.get(0).fault());
        }
        RenderedTree.write(output, renderings, new TreeOptions(directory, TreeFormat.RESOURCES), RenderListener.SILENT);
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
