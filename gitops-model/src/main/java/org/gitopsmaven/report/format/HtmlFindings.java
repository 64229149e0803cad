/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.validation.TargetResult;

/** All findings in a table; scripts hide those that are not wanted. */
final class HtmlFindings implements HtmlSection {

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public void write(ReportData report, Markup page) {
        Collection<Finding> findings = report.result().findings();
        if (findings.isEmpty()) {
            page.element("p", "Nothing was found.");
            return;
        }
        filters(report, page);
        HtmlTables.open(page, "severity", "rule", "place", "what is wrong", "seen in");
        findings.forEach(finding -> row(finding, page));
        HtmlTables.close(page);
    }

    private static void filters(ReportData report, Markup page) {
        Collection<Finding> findings = report.result().findings();
        page.open("p", "class", "filters");
        page.empty("input", "id", "filter", "type", "search", "placeholder", "filter by any text");
        TreeSet<String> severities = new TreeSet<>();
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(finding -> {
            severities.add(finding.severity().word());
            rules.add(finding.rule().id());
        });
        TreeSet<String> environments = new TreeSet<>();
        for (TargetResult target : report.result().targets()) {
            environments.add(target.target().environment().value());
        }
        select("severity", severities, page);
        select("rule", rules, page);
        select("environment", environments, page);
        page.element("span", findings.size() + " of " + findings.size(), "id", "shown")
                .close()
                .line();
    }

    private static void select(String name, Collection<String> values, Markup page) {
        page.open("select", "id", name, "aria-label", name).element("option", "any " + name, "value", "");
        values.forEach(value -> page.element("option", value, "value", value));
        page.close();
    }

    private static void row(Finding finding, Markup page) {
        page.open(
                "tr",
                "data-severity",
                finding.severity().word(),
                "data-rule",
                finding.rule().id(),
                "data-environment",
                environments(finding));
        page.open("td")
                .element(
                        "span",
                        finding.severity().word(),
                        "class",
                        "badge " + finding.severity().word());
        page.close().element("td", finding.rule().id());
        HtmlTables.place(finding.location(), page);
        page.open("td");
        if (finding.field() != null) {
            page.element("code", finding.field()).text(" ");
        }
        page.text(finding.message());
        if (finding.hint() != null) {
            page.open("div", "class", "hint").text("fix: " + finding.hint()).close();
        }
        page.close();
        String resource = Objects.requireNonNullElse(finding.resource(), "");
        page.open("td").text(resource);
        page.open("div", "class", "hint")
                .text(String.join(", ", finding.targets()))
                .close()
                .close();
        page.close().line();
    }

    private static String environments(Finding finding) {
        TreeSet<String> names = new TreeSet<>();
        finding.targets().forEach(target -> names.add(target.substring(0, Math.max(0, target.indexOf('/')))));
        return String.join("/", names);
    }
}
