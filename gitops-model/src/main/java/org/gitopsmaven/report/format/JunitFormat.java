/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.validation.TargetResult;

/**
 * JUnit XML, for servers that show tests: each finding is a case, failed when it fails the build and skipped when it
 * does not; each target without findings is a case that passed.
 */
final class JunitFormat implements ReportFormat {

    static final String NAME = "junit";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "TEST-gitops-validate.xml";
    }

    @Override
    public String text(ReportData report) {
        List<Finding> findings = report.result().findings();
        List<TargetResult> passed = report.result().targets().stream()
                .filter(target -> target.counts().total() == 0)
                .toList();
        long failed =
                findings.stream().filter(finding -> fails(finding, report)).count();
        Markup xml = new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites").line();
        xml.open(
                        "testsuite",
                        "name",
                        "gitops:validate",
                        "tests",
                        String.valueOf(findings.size() + passed.size()),
                        "failures",
                        String.valueOf(failed),
                        "errors",
                        "0",
                        "skipped",
                        String.valueOf(findings.size() - failed))
                .line();
        passed.forEach(target -> passed(target, xml));
        findings.forEach(finding -> finding(finding, report, xml));
        return xml.close().line().close().line().toString();
    }

    private static void passed(TargetResult result, Markup xml) {
        xml.empty(
                        "testcase",
                        "classname",
                        result.target().id(),
                        "name",
                        "objects checked: " + result.objects(),
                        "time",
                        "0")
                .line();
    }

    private static void finding(Finding finding, ReportData report, Markup xml) {
        Location location = finding.location();
        String file = location == null ? "repository" : location.file();
        String line = location == null || location.line() == 0 ? "" : " line " + location.line();
        xml.open("testcase", "classname", file, "name", finding.rule().id() + line, "time", "0");
        if (fails(finding, report)) {
            xml.element(
                    "failure",
                    details(finding),
                    "message",
                    finding.message(),
                    "type",
                    finding.severity().word());
        } else {
            xml.element(
                    "skipped", details(finding), "message", finding.severity().word() + ": " + finding.message());
        }
        xml.close().line();
    }

    private static boolean fails(Finding finding, ReportData report) {
        return report.failOn().fails(List.of(finding));
    }

    private static String details(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(Objects.toString(finding.location(), "")).append(' ');
        text.append(finding.field() == null ? "" : finding.field() + ": ").append(finding.message());
        if (!finding.targets().isEmpty()) {
            text.append("\nin ").append(String.join(", ", finding.targets()));
        }
        return text.append(finding.hint() == null ? "" : "\nfix: " + finding.hint())
                .toString();
    }
}
