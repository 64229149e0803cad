/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the {@code kyverno-test.yaml} files of a checkout, as far as they test policies written in CEL. */
public final class KyvernoSuites {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private KyvernoSuites() {}

    /** @param arguments a checkout of kyverno/policies, or {@code test/cli} of kyverno/kyverno */
    public static void main(String[] arguments) throws IOException {
        if (!Files.isDirectory(Path.of(arguments[0]))) {
            System.out.println("skipped: there is no checkout at " + arguments[0]);
            return;
        }
        KyvernoSuites run = new KyvernoSuites();
        List<Path> suites;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            suites = files.filter(file -> file.endsWith("kyverno-test.yaml"))
                    .sorted()
                    .toList();
        }
        long start = System.nanoTime();
        for (Path suite : suites) {
            run.suite(suite);
        }
        run.failures.forEach(System.out::println);
        run.counts.forEach((kind, count) -> System.out.println(kind + ": " + count[0] + " of " + count[1]));
        System.out.println(suites.size() + " suites in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private void suite(Path file) {
        try {
            KyvernoSuite suite = KyvernoSuite.read(file);
            for (KyvernoCheck check : suite.checks()) {
                String wrong = suite.wrong(check);
                int[] count = counts.computeIfAbsent(check.kind(), kind -> new int[2]);
                count[1]++;
                if (wrong == null) {
                    count[0]++;
                } else {
                    failures.add(file.getParent() + ": " + check + " -> " + wrong);
                }
            }
        } catch (RuntimeException | IOException e) {
            failures.add(file + ": " + e);
        }
    }
}
