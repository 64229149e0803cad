/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.policy.testing.PolicyTestResult.Verdict;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;

/** Tells on a console what tests of policies gave: a line for each file, why some were not run, and a sum. */
public final class PolicyTestConsole {

    private final Console console;
    private final FindingsText text;

    public PolicyTestConsole(Console console, SourceTree tree) {
        this.console = console;
        this.text = new FindingsText(console, tree);
    }

    public void tell(PolicyTestSummary summary) {
        Columns columns = new Columns();
        summary.byFile().forEach((file, results) -> columns.row(file, counts(results)));
        columns.aligned().forEach(row -> console.line(console.strong(row.get(0)) + "  " + row.get(1)));
        Map<String, Integer> reasons = new TreeMap<>();
        summary.results().stream()
                .filter(result -> result.verdict() == Verdict.SKIPPED)
                .forEach(result -> reasons.merge(result.message(), 1, Integer::sum));
        reasons.forEach((reason, count) -> console.line("skipped " + count + ": " + reason));
        console.line("ran " + Count.of(summary.results().size(), "expectation") + " in "
                + Count.of(summary.byFile().size(), "file") + ": " + counts(summary.results()));
    }

    /** What the failed build says: those that make it fail. */
    public String failure(PolicyTestSummary summary, FailOn failOn) {
        return text.block(summary.findings().stream()
                .filter(finding -> failOn.fails(List.of(finding)))
                .toList());
    }

    private String counts(List<PolicyTestResult> results) {
        int failed = PolicyTestSummary.count(results, Verdict.FAILED);
        int skipped = PolicyTestSummary.count(results, Verdict.SKIPPED);
        List<String> parts = new ArrayList<>();
        parts.add(console.success(PolicyTestSummary.count(results, Verdict.PASSED) + " passed"));
        if (failed > 0) {
            parts.add(console.failure(failed + " failed"));
        }
        if (skipped > 0) {
            parts.add(console.warning(skipped + " skipped"));
        }
        return String.join(", ", parts);
    }
}
