/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyResult;

/**
 * What became of an expectation.
 *
 * @param actual {@code pass}, {@code fail}, {@code skip} or {@code error}
 * @param reasons what the policy said
 * @param passed whether it is what was expected
 */
public record TestOutcome(Expectation expectation, String actual, List<String> reasons, boolean passed) {

    static TestOutcome of(Expectation expectation, int objects, List<PolicyResult> results, List<String> faults) {
        if (objects == 0) {
            return new TestOutcome(expectation, "error", List.of("there is no such resource"), false);
        }
        String actual = status(results);
        List<String> reasons = new ArrayList<>(faults);
        for (PolicyResult result : results) {
            if (!result.message().isEmpty()) {
                reasons.add(result.message());
            }
        }
        String expected = expectation.rule().result();
        boolean same = expected.equals(actual) || expected.equals("warn") && actual.equals("fail");
        return new TestOutcome(expectation, actual, List.copyOf(reasons), same);
    }

    private static String status(List<PolicyResult> results) {
        List<Outcome> outcomes = results.stream().map(PolicyResult::outcome).toList();
        if (outcomes.contains(Outcome.ERROR)) {
            return "error";
        }
        if (outcomes.contains(Outcome.FAIL)) {
            return "fail";
        }
        return outcomes.contains(Outcome.PASS) ? "pass" : "skip";
    }
}
