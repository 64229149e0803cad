/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.FindingCounts;
import org.gitopsmaven.validation.TargetResult;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.ValidationResult;

/**
 * Tells on a console what was checked: findings that do not fail the build, one line per environment, one for the
 * total. Those that fail it are left to {@link #failure}: Maven prints that block itself.
 */
public final class ValidateConsole implements ValidateListener {

    private final Console console;
    private final FindingsText text;
    private final FailOn failOn;

    public ValidateConsole(Console console, SourceTree tree, FailOn failOn) {
        this.console = console;
        this.text = new FindingsText(console, tree);
        this.failOn = failOn;
    }

    @Override
    public void finished(ValidationResult result) {
        List<Finding> told = result.findings().stream()
                .filter(finding -> !failOn.fails(List.of(finding)))
                .toList();
        text.lines(told).forEach(console::line);
        environments(result).aligned().forEach(row -> console.line(console.strong(row.get(0)) + "  " + row.get(1)));
        console.line("checked " + Count.of(result.files(), "file") + " and "
                + Count.of(result.targets().size(), "target") + ": " + verdict(result.counts()));
    }

    /** What the failed build says; only findings that make it fail. */
    public String failure(ValidationResult result) {
        return text.block(result.findings().stream()
                .filter(finding -> failOn.fails(List.of(finding)))
                .toList());
    }

    private Columns environments(ValidationResult result) {
        Map<EnvironmentName, List<TargetResult>> groups = new LinkedHashMap<>();
        result.targets()
                .forEach(target -> groups.computeIfAbsent(target.target().environment(), name -> new ArrayList<>())
                        .add(target));
        Columns columns = new Columns();
        groups.forEach((name, targets) -> columns.row(name.value(), line(targets)));
        return columns;
    }

    private String line(List<TargetResult> targets) {
        int objects = targets.stream().mapToInt(TargetResult::objects).sum();
        int errors =
                targets.stream().mapToInt(target -> target.counts().errors()).sum();
        int warnings =
                targets.stream().mapToInt(target -> target.counts().warnings()).sum();
        int infos = targets.stream().mapToInt(target -> target.counts().infos()).sum();
        return Count.of(objects, "object") + ", " + verdict(new FindingCounts(errors, warnings, infos));
    }

    private String verdict(FindingCounts counts) {
        return Verdict.of(counts, console);
    }
}
