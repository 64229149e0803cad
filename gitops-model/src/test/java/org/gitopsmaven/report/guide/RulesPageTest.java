/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("..", "src-site", "markdown", "rules.md");

    private final List<Rule> rules = new Validation(ValidationOptions.DEFAULT).rules();

    @Test
    void explainsEveryRule() {
        RuleGuide guide = RuleGuide.read();

        assertThat(rules)
                .extracting(Rule::id)
                .as("rules without a section in the guide, rules.md of package report.guide")
                .allSatisfy(rule -> assertThat(guide.of(rule)).isPresent());
        assertThat(guide.rules())
                .allSatisfy(rule -> assertThat(guide.of(rule).orElseThrow()).containsPattern("(?m)^fix: ."));
    }

    @Test
    void explainsNoRuleThatThereIsNot() {
        TreeSet<String> orphans = new TreeSet<>(RuleGuide.read().rules());
        rules.forEach(rule -> orphans.remove(rule.id()));

        assertThat(orphans).isEmpty();
    }

    /** {@code -Dgitops.regenerate=true} writes the page; it is committed. */
    @Test
    void isTheCommittedPage() throws IOException {
        String page = RulesPage.of(rules);
        if (Boolean.getBoolean("gitops.regenerate")) {
            Files.write(PAGE, page.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as(
                        "the page is old: mvn -pl gitops-model test -Dtest=RulesPageTest -DargLine=-Dgitops.regenerate=true")
                .isEqualTo(page);
    }
}
