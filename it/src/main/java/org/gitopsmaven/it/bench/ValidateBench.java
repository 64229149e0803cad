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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;

/**
 * Validates 10,000 generated documents in one cold JVM of ours and with {@code kubeconform -strict} over schemas on disk of
 * the same kinds, in turns, best of five. Ours twice, for what kubeconform looks for (schemas) and for all of its
 * findings, and with two sets of flags: those of short runs, which the README names, and none. Prints CPU and wall time and
 * their ratios.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.ValidateBench kubeconform [documents] [runs]</pre>
 */
public final class ValidateBench {

    /** What the README says of {@code .mvn/jvm.config}. */
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Severities with which schemas alone are checked. */
    private static final List<String> SCHEMAS_ONLY = List.of("RES=off", "KUST=off");

    private static final String SCHEMAS = "{{ .ResourceKind }}{{ .KindSuffix }}.json";

    private final Path scratch;
    private final String kubeconform;

    private ValidateBench(Path scratch, String kubeconform) {
        this.scratch = scratch;
        this.kubeconform = kubeconform;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path scratch = Files.createTempDirectory("validate-bench");
        try {
            new ValidateBench(scratch, arguments[0]).compare(documents, runs);
        } finally {
            FileTree.delete(scratch);
        }
    }

    private void compare(int documents, int runs) throws IOException, InterruptedException {
        Path corpus = scratch.resolve("manifests");
        ManifestCorpus.write(corpus, documents);
        KubernetesCatalogue catalogue = KubernetesCatalogue.get();
        JsonSchemas.write(catalogue.at(catalogue.newest()), ManifestCorpus.KINDS, scratch.resolve("schemas"));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("kubeconform -strict", theirs(corpus));
        commands.put("schemas, short runs", ours(corpus, SHORT_RUN, SCHEMAS_ONLY));
        commands.put("schemas, no flags", ours(corpus, List.of(), SCHEMAS_ONLY));
        commands.put("everything, short runs", ours(corpus, SHORT_RUN, List.of()));
        commands.put("everything, no flags", ours(corpus, List.of(), List.of()));
        Map<String, Measured> best = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                best.merge(command.getKey(), Measured.run(scratch, command.getValue()), ValidateBench::better);
            }
        }
        Measured theirs = Objects.requireNonNull(best.get("kubeconform -strict"));
        best.forEach((what, measured) -> report(what, measured, theirs));
    }

    private static Measured better(Measured one, Measured other) {
        return one.cpuMillis() <= other.cpuMillis() ? one : other;
    }

    private static List<String> ours(Path corpus, List<String> flags, List<String> severities) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx512m"));
        command.addAll(flags);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.gitopsmaven.it.ValidateBatch", corpus.toString()));
        command.addAll(severities);
        return command;
    }

    private List<String> theirs(Path corpus) {
        String location = scratch.resolve("schemas") + File.separator + SCHEMAS;
        return List.of(kubeconform, "-strict", "-schema-location", location, corpus.toString());
    }

    private static void report(String what, Measured measured, Measured theirs) {
        System.out.printf(
                "%-25s CPU %7d ms  wall %7d ms  this / kubeconform: CPU %.3f, wall %.3f%n",
                what,
                measured.cpuMillis(),
                measured.wallMillis(),
                (double) measured.cpuMillis() / theirs.cpuMillis(),
                (double) measured.wallMillis() / theirs.wallMillis());
    }
}
