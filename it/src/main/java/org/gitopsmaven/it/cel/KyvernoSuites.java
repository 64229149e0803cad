/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.policy.kyverno.test.Expectation;
import org.gitopsmaven.policy.kyverno.test.KyvernoTestFile;
import org.gitopsmaven.policy.kyverno.test.TestOutcome;

/** Runs the {@code kyverno-test.yaml} files of a checkout, as far as they test rules that validate. */
public final class KyvernoSuites {

    private final Path root;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private KyvernoSuites(Path root) {
        this.root = root;
    }

    /** @param arguments a checkout of kyverno/policies, or of kyverno/kyverno, and a directory in it */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        if (!Files.isDirectory(root)) {
            System.out.println("skipped: there is no checkout at " + root);
            return;
        }
        KyvernoSuites run = new KyvernoSuites(root);
        List<Path> suites;
        try (Stream<Path> files = Files.walk(arguments.length > 1 ? root.resolve(arguments[1]) : root)) {
            suites = files.filter(file -> file.endsWith(KyvernoTestFile.NAME))
                    .sorted()
                    .toList();
        }
        long start = System.nanoTime();
        suites.forEach(run::suite);
        run.failures.forEach(System.out::println);
        run.counts.forEach((kind, count) -> System.out.println(kind + ": " + count[0] + " of " + count[1]));
        System.out.println(suites.size() + " suites in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private void suite(Path file) {
        try {
            KyvernoTestFile suite = KyvernoTestFile.read(file, root, Instant.now());
            for (Expectation expectation : suite.expectations()) {
                TestOutcome outcome = suite.outcome(expectation);
                int[] count = counts.computeIfAbsent(expectation.kind(), kind -> new int[2]);
                count[1]++;
                count[0] += outcome.passed() ? 1 : 0;
                if (!outcome.passed()) {
                    failures.add(root.relativize(file).getParent() + ": " + expectation.kind() + " "
                            + expectation.rule().policy() + "/"
                            + expectation.rule().rule() + " on "
                            + expectation.wanted() + ": want "
                            + expectation.rule().result() + ", got "
                            + outcome.actual() + " " + outcome.reasons());
                }
            }
        } catch (RuntimeException e) {
            failures.add(file + ": " + e);
        }
    }
}
