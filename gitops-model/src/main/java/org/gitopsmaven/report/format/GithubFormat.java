/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;

/**
 * Workflow commands of GitHub Actions, one line per finding: the runner turns lines of a step's output into annotations
 * of the changed files. They count only at the start of a line, which a Maven log does not give them.
 */
final class GithubFormat implements ReportFormat {

    static final String NAME = "github";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "github-annotations.txt";
    }

    @Override
    public String text(ReportData report) {
        StringBuilder text = new StringBuilder();
        report.result().findings().forEach(finding -> line(finding, report.root(), text));
        return text.toString();
    }

    private static void line(Finding finding, RepositoryRoot root, StringBuilder text) {
        Location location = finding.location();
        text.append("::").append(command(finding.severity())).append(' ');
        if (location != null) {
            text.append("file=").append(property(root.path(location.file())));
            number("line", location.line(), text);
            number("col", location.column(), text);
            text.append(',');
        }
        text.append("title=").append(property(finding.rule().id())).append("::").append(data(message(finding)));
        text.append('\n');
    }

    private static void number(String name, int number, StringBuilder text) {
        if (number > 0) {
            text.append(',').append(name).append('=').append(number);
        }
    }

    private static String message(Finding finding) {
        String field = finding.field() == null ? "" : finding.field() + ": ";
        String targets = finding.targets().isEmpty() ? "" : "\nin " + String.join(", ", finding.targets());
        return field + finding.message() + targets + (finding.hint() == null ? "" : "\nfix: " + finding.hint());
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
