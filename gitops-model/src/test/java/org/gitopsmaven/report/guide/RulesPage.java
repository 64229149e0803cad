/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.guide;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gitopsmaven.finding.Rule;

/** The page of the site that lists all rules, in Markdown. */
final class RulesPage {

    private static final String HEAD = """
            # Rules

            Every finding names one of these rules. Severities are changed, and rules switched off, under `rules:` in `gitops.yaml` or in
            the pom; single findings are accepted by a comment or a baseline: [validate](validate.html). This page is made from the
            rules by `RulesPageTest`, with `-Dgitops.regenerate=true`.

            | rule | severity | holds when |
            |---|---|---|
            """;

    private RulesPage() {}

    /** All of these rules, sorted by id; those of one id once. */
    static String of(Collection<Rule> rules) {
        List<Rule> sorted =
                rules.stream().distinct().sorted(Comparator.comparing(Rule::id)).toList();
        RuleGuide guide = RuleGuide.read();
        StringBuilder page = new StringBuilder(HEAD);
        for (Rule rule : sorted) {
            page.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
            page.append(rule.severity().word())
                    .append(" | ")
                    .append(rule.summary())
                    .append(" |\n");
        }
        for (Rule rule : sorted) {
            page.append("\n## ").append(rule.id()).append("\n\n");
            page.append(guide.of(rule.id()).orElse(rule.summary() + ".")).append('\n');
        }
        return page.toString();
    }
}
