/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.rego;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.policy.testing.PolicyTestResult.Verdict;
import org.gitopsmaven.policy.testing.PolicyTests;

/**
 * All tests of policies below a directory, as {@code gitops:policy-test} runs them: {@code PolicySuites <directory>…}, such
 * as {@code library} and {@code src} of gatekeeper-library. Prints what fails and a sum for each kind.
 */
public final class PolicySuites {

    private PolicySuites() {}

    public static void main(String[] arguments) {
        for (String argument : arguments) {
            Path directory = Path.of(argument).toAbsolutePath();
            if (Files.isDirectory(directory)) {
                run(directory);
            } else {
                System.out.println("skipped: there is no checkout at " + directory);
            }
        }
    }

    private static void run(Path directory) {
        List<PolicyTestResult> results = new ArrayList<>();
        long start = System.nanoTime();
        new PolicyTests(Clock.systemUTC(), results::add).run(directory);
        long millis = (System.nanoTime() - start) / 1_000_000;
        Map<String, int[]> sums = new TreeMap<>();
        for (PolicyTestResult result : results) {
            sums.computeIfAbsent(kind(result), kind -> new int[3])[
                    result.verdict().ordinal()]++;
            if (result.verdict() != Verdict.PASSED) {
                System.out.println(
                        result.location() + " " + result.name() + " " + result.verdict() + " " + result.message());
            }
        }
        sums.forEach((kind, sum) ->
                System.out.printf("%s: %d passed, %d failed, %d skipped%n", kind, sum[0], sum[1], sum[2]));
        System.out.println(directory + " in " + millis + " ms");
    }

    private static String kind(PolicyTestResult result) {
        if (result.location().file().endsWith(".rego")) {
            return "rules of Rego";
        }
        if (result.location().file().endsWith("kyverno-test.yaml")) {
            return "tests of Kyverno";
        }
        return result.name().contains("(CEL)") ? "suites in CEL" : "suites in Rego";
    }
}
