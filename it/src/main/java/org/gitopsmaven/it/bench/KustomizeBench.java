/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gitopsmaven.files.FileTree;

/**
 * Builds all overlays of a generated tree three ways, best of five: one cold JVM of ours, one process of kustomize's own
 * library ({@code it/oracle/kustomize}), and one {@code kustomize build} an overlay. Prints CPU and wall time and their
 * ratios; also the growth from N to 4 N services.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.KustomizeBench [services, 200] [runs, 5]</pre>
 */
public final class KustomizeBench {

    private final Path scratch;
    private final int runs;

    private KustomizeBench(Path scratch, int runs) {
        this.scratch = scratch;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path scratch = Files.createTempDirectory("kustomize-bench");
        try {
            new KustomizeBench(scratch, runs).compare(services);
        } finally {
            FileTree.delete(scratch);
        }
    }

    private void compare(int services) throws IOException, InterruptedException {
        Path list = list(services);
        Measured ours = best(ours(list));
        report("ours, " + services * 3 + " overlays, one cold JVM", ours, ours);
        Optional<String> library = onPath("kustomize-oracle");
        if (library.isPresent()) {
            report("kustomize's library, one process", best(List.of(library.get(), list.toString(), out())), ours);
        } else {
            System.out.println("skipped: no kustomize-oracle on the PATH (go build -o … in it/oracle/kustomize)");
        }
        Optional<String> kustomize = onPath("kustomize");
        if (kustomize.isPresent()) {
            report("kustomize build, one process an overlay", eachAlone(kustomize.get(), list), ours);
        } else {
            System.out.println("skipped: no kustomize on the PATH");
        }
        Measured four = best(ours(list(services * 4)));
        System.out.printf(
                "growth: 4 x the services takes %.2f x the CPU, %.2f x the wall time%n",
                (double) four.cpuMillis() / ours.cpuMillis(), (double) four.wallMillis() / ours.wallMillis());
    }

    private List<String> ours(Path list) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gitopsmaven.it.KustomizeBatch",
                list.toString(),
                out());
    }

    private Measured best(List<String> command) throws IOException, InterruptedException {
        List<Measured> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            all.add(Measured.run(scratch, command));
        }
        return all.stream().min(Comparator.comparingLong(Measured::cpuMillis)).orElseThrow();
    }

    /** One run only: it takes minutes, and its noise is far below the ratio. */
    private Measured eachAlone(String kustomize, Path list) throws IOException, InterruptedException {
        String loop = "cut -f2 \"$1\" | while read -r d; do \"$0\" build \"$d\" > /dev/null || exit 1; done";
        return Measured.run(scratch, List.of("bash", "-c", loop, kustomize, list.toString()));
    }

    private Path list(int services) throws IOException {
        Path root = scratch.resolve("tree-" + services);
        StringBuilder lines = new StringBuilder();
        for (Path overlay : KustomizeTree.write(root, services)) {
            String id = root.relativize(overlay).toString().replace(File.separatorChar, '.');
            lines.append(id).append('\t').append(overlay).append("\t\n");
        }
        return Files.writeString(scratch.resolve("list-" + services + ".txt"), lines);
    }

    private String out() throws IOException {
        return Files.createDirectories(scratch.resolve("out")).toString();
    }

    private static void report(String what, Measured measured, Measured ours) {
        System.out.printf(
                "%-45s CPU %7d ms  wall %7d ms  ours / this: CPU %.3f, wall %.3f%n",
                what,
                measured.cpuMillis(),
                measured.wallMillis(),
                (double) ours.cpuMillis() / measured.cpuMillis(),
                (double) ours.wallMillis() / measured.wallMillis());
    }

    private static Optional<String> onPath(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory).resolve(tool))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
