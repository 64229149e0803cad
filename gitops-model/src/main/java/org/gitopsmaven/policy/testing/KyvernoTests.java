/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.kyverno.test.Expectation;
import org.gitopsmaven.policy.kyverno.test.KyvernoTestFile;
import org.gitopsmaven.policy.kyverno.test.TestOutcome;

/** The tests of Kyverno's command line: each expectation of a file is one result. */
record KyvernoTests(Path root, Clock clock, Consumer<PolicyTestResult> results) {

    static boolean isOne(Path file) {
        return file.endsWith(KyvernoTestFile.NAME);
    }

    void run(Path file) {
        try {
            KyvernoTestFile tests = KyvernoTestFile.read(file, root, clock.instant());
            tests.expectations().forEach(expectation -> results.accept(result(tests.outcome(expectation))));
            tests.untried()
                    .forEach(rule -> results.accept(PolicyTestResult.skipped(
                            name(rule), "no rule of this name validates objects", rule.location())));
        } catch (GitOpsException e) {
            results.accept(GatorSuite.fault(file.toString(), e, Location.of(file)));
        }
    }

    private static String name(Expectation.Rule rule) {
        return rule.policy() + (rule.rule().isEmpty() ? "" : "/" + rule.rule());
    }

    private static PolicyTestResult result(TestOutcome outcome) {
        Expectation.Rule rule = outcome.expectation().rule();
        String name = name(rule) + " on " + outcome.expectation().wanted();
        if (outcome.passed()) {
            return PolicyTestResult.passed(name, rule.location());
        }
        String reasons = outcome.reasons().isEmpty() ? "" : ": " + String.join("; ", outcome.reasons());
        return PolicyTestResult.failed(
                name, "got " + outcome.actual() + ", want " + rule.result() + reasons, rule.location());
    }
}
