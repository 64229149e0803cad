/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.policy.run.Policies;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;

/**
 * The policies of a checkout of redhat-cop/rego-policies on 1,000 manifests, by {@code conftest test} and in this JVM: what
 * each finds, and how long it takes from the files to the findings. {@code ConftestBench <checkout> <conftest> [rounds]}
 */
public final class ConftestBench {

    private static final int OBJECTS = 1_000;

    private ConftestBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path policies = Path.of(arguments[0], "policy").toAbsolutePath();
        if (!Files.isDirectory(policies) || !Files.isExecutable(Path.of(arguments[1]))) {
            System.out.println("skipped: there is no checkout, or no conftest");
            return;
        }
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        Path scratch = Files.createTempDirectory("conftest-bench").toRealPath();
        try {
            Path manifests = scratch.resolve("manifests");
            ManifestCorpus.write(manifests, OBJECTS);
            compare(policies, arguments[1], manifests, rounds);
        } finally {
            FileTree.delete(scratch);
        }
    }

    private static void compare(Path policies, String conftest, Path manifests, int rounds)
            throws IOException, InterruptedException {
        List<Double> walls = new ArrayList<>();
        TreeMap<String, Integer> ours = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            List<Finding> findings = ours(policies, manifests);
            walls.add((System.nanoTime() - start) / 1e6);
            ours.clear();
            findings.forEach(finding -> ours.merge(finding.message(), 1, Integer::sum));
        }
        List<Double> theirWalls = new ArrayList<>();
        TreeMap<String, Integer> theirs = new TreeMap<>();
        for (int run = 0; run < 3; run++) {
            theirs.clear();
            theirWalls.add(theirs(policies, conftest, manifests, theirs));
        }
        System.out.printf(
                "ours: %d findings, first %.0f ms, best %.0f ms wall%n",
                sum(ours), walls.get(0), walls.stream().min(Double::compare).orElseThrow());
        System.out.printf(
                "conftest: %d findings, best of three %.0f ms wall%n",
                sum(theirs), theirWalls.stream().min(Double::compare).orElseThrow());
        System.out.println(
                ours.equals(theirs) ? "the same findings" : "different findings: " + ours + " and " + theirs);
    }

    private static int sum(TreeMap<String, Integer> findings) {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All that a build does for policies: find, read and compile them, read the manifests, judge. */
    private static List<Finding> ours(Path policies, Path manifests) {
        SourceTree tree = SourceTree.of(manifests);
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("bench"), EnvironmentName.of("default"), tree.root());
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(List.of(target));
        List<Finding> findings = new ArrayList<>();
        Policies compiled = new Policies(List.of(policies), renderings, Clock.systemUTC(), findings::add);
        renderings.forEach(rendering -> compiled.validate(rendering, findings::add));
        return findings;
    }

    private static double theirs(Path policies, String conftest, Path manifests, TreeMap<String, Integer> findings)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        conftest,
                        "test",
                        manifests.toString(),
                        "--policy",
                        policies.toString(),
                        "--all-namespaces",
                        "--rego-version",
                        "v0",
                        "--output",
                        "json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        for (Value file : ((ArrayValue) JsonReader.read(json)).elements()) {
            for (String kind : List.of("failures", "warnings")) {
                if (((ObjectValue) file).get(kind) instanceof ArrayValue results) {
                    results.elements().forEach(result -> findings.merge(message(result), 1, Integer::sum));
                }
            }
        }
        return wall;
    }

    private static String message(Value result) {
        return ((ObjectValue) result).get("msg") instanceof StringValue text ? text.text() : result.toString();
    }
}
