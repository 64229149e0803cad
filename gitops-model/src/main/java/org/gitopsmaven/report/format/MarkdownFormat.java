/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.report.Verdict;
import org.gitopsmaven.validation.TargetResult;

/**
 * Markdown for the comment of a pull request or the summary of a job. As long as a comment may be; texts from the
 * repository stand in code spans, so that none of them is read as markup or as the name of a person.
 */
final class MarkdownFormat implements ReportFormat {

    static final String NAME = "markdown";

    /** GitHub takes 65,536 characters; the rest is for what a pipeline puts around it. */
    private static final int LONGEST = 60_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "findings.md";
    }

    @Override
    public String text(ReportData report) {
        StringBuilder text = new StringBuilder();
        text.append("### GitOps validation: ")
                .append(Verdict.of(report.result().counts()))
                .append("\n\n");
        targets(report.result().targets(), text);
        List<Finding> findings = report.result().findings();
        String file = null;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String own = file(finding);
            String lines = (own.equals(file) ? "" : "\n#### " + own + "\n\n") + lines(finding);
            if (text.length() + lines.length() > LONGEST) {
                text.append("\n… and ").append(findings.size() - i).append(" more findings.\n");
                break;
            }
            text.append(lines);
            file = own;
        }
        int suppressed = report.result().suppressed().size();
        return text.append(suppressed == 0 ? "" : "\nAccepted by comments or the baseline: " + suppressed + ".\n")
                .toString();
    }

    private static void targets(List<TargetResult> targets, StringBuilder text) {
        if (targets.isEmpty()) {
            return;
        }
        text.append("| target | objects | findings |\n|---|---|---|\n");
        for (TargetResult target : targets) {
            if (text.length() > LONGEST / 2) {
                text.append("| … | | |\n");
                return;
            }
            text.append("| ").append(code(target.target().id()));
            text.append(" | ").append(target.objects());
            text.append(" | ").append(Verdict.of(target.counts())).append(" |\n");
        }
    }

    private static String lines(Finding finding) {
        Location location = finding.location();
        String line = location == null || location.line() == 0 ? "" : " line " + location.line();
        String field = finding.field() == null ? "" : finding.field() + ": ";
        StringBuilder text = new StringBuilder();
        text.append("- **")
                .append(finding.severity().word())
                .append("**")
                .append(line)
                .append(' ');
        text.append(finding.rule().id()).append(' ').append(code(field + finding.message()));
        if (!finding.targets().isEmpty()) {
            text.append(" in ").append(code(String.join(", ", finding.targets())));
        }
        if (finding.hint() != null) {
            text.append("  \n  fix: ").append(code(finding.hint()));
        }
        return text.append('\n').toString();
    }

    private static String file(Finding finding) {
        Location location = finding.location();
        return location == null ? "repository" : code(location.file());
    }

    /** A code span with a fence that the text does not have in it; a table would end at a bar. */
    private static String code(String text) {
        String plain = text.replaceAll("\\s+", " ").replace("|", "¦");
        String fence = "`";
        while (plain.contains(fence)) {
            fence += "`";
        }
        boolean padded = plain.startsWith("`") || plain.endsWith("`");
        return fence + (padded ? " " + plain + " " : plain) + fence;
    }
}
