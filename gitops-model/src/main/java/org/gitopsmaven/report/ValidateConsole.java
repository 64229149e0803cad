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
        for (String line : text.lines(findings(result, false))) {
            console.line(line);
        }
        for (List<String> row : environments(result).aligned()) {
            console.line(console.strong(row.get(0)) + "  " + row.get(1));
        }
        console.line("checked " + Count.of(result.files(), "file") + " and "
                + Count.of(result.targets().size(), "target") + ": " + verdict(result.counts()));
    }

    /** What the failed build says; only findings that make it fail. */
    public String failure(ValidationResult result) {
        return text.block(findings(result, true));
    }

    private List<Finding> findings(ValidationResult result, boolean failing) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (failOn.fails(List.of(finding)) == failing) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private Columns environments(ValidationResult result) {
        Map<EnvironmentName, List<TargetResult>> groups = new LinkedHashMap<>();
        for (TargetResult target : result.targets()) {
            EnvironmentName environment = target.target().environment();
            List<TargetResult> group = groups.get(environment);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(environment, group);
            }
            group.add(target);
        }
        Columns columns = new Columns();
        for (Map.Entry<EnvironmentName, List<TargetResult>> group : groups.entrySet()) {
            columns.row(group.getKey().value(), line(group.getValue()));
        }
        return columns;
    }

    private String line(List<TargetResult> targets) {
        int objects = 0;
        FindingCounts counts = FindingCounts.NONE;
        for (TargetResult target : targets) {
            objects += target.objects();
            counts = counts.plus(target.counts());
        }
        return Count.of(objects, "object") + ", " + verdict(counts);
    }

    private String verdict(FindingCounts counts) {
        return Verdict.of(counts, console);
    }
}
