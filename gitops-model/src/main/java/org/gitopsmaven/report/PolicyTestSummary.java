/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.policy.testing.PolicyTestResult.Verdict;

/**
 * What tests of policies gave, their places told from the root of the tree.
 *
 * @param results as they were run
 */
public record PolicyTestSummary(List<PolicyTestResult> results) {

    /** An expectation that failed is an error, one that was not run a warning. */
    public static final Rule RULE = new Rule("POLICY-TEST", Severity.ERROR, "tests of policies pass");

    public PolicyTestSummary {
        results = List.copyOf(results);
    }

    /** Results of a tree with this root. */
    public static PolicyTestSummary of(List<PolicyTestResult> results, Path root) {
        List<PolicyTestResult> relative = new ArrayList<>();
        for (PolicyTestResult result : results) {
            relative.add(new PolicyTestResult(
                    result.name(),
                    result.verdict(),
                    result.message(),
                    result.location().relativeTo(root)));
        }
        return new PolicyTestSummary(relative);
    }

    /** The results of each file. */
    public Map<String, List<PolicyTestResult>> byFile() {
        Map<String, List<PolicyTestResult>> files = new TreeMap<>();
        results.forEach(result -> files.computeIfAbsent(result.location().file(), file -> new ArrayList<>())
                .add(result));
        return files;
    }

    /** What did not pass, in the order of the places. */
    public List<Finding> findings() {
        return results.stream()
                .filter(result -> result.verdict() != Verdict.PASSED)
                .map(PolicyTestSummary::finding)
                .sorted()
                .toList();
    }

    private static Finding finding(PolicyTestResult result) {
        boolean failed = result.verdict() == Verdict.FAILED;
        return Finding.of(RULE, result.name() + ": " + (failed ? "" : "skipped: ") + result.message())
                .as(failed ? Severity.ERROR : Severity.WARNING)
                .at(result.location());
    }

    /** How many turned out like this. */
    public static int count(List<PolicyTestResult> results, Verdict verdict) {
        return (int)
                results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
