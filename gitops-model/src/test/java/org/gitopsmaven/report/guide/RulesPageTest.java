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
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("..", "src-site", "markdown", "rules.md");

    private final List<Rule> rules = new Validation(ValidationOptions.DEFAULT).rules();

    /** Rules of other packages get a section when they are known well enough; until then the page has their summary. */
    private static final Set<String> EXPLAINED =
            Set.of("BASELINE", "DEPRECATED", "HPA", "IGNORE", "KUST", "RENDER", "RES", "YAML");

    @Test
    void explainsTheRulesOfTheseFamilies() {
        RuleGuide guide = RuleGuide.read();

        List<String> missing = rules.stream()
                .map(Rule::id)
                .filter(id -> EXPLAINED.contains(id.substring(0, id.indexOf('-'))))
                .filter(id -> guide.of(id).isEmpty())
                .toList();

        assertThat(missing)
                .as("without a section in rules.md of package report.guide")
                .isEmpty();
    }

    @Test
    void saysWhatToDoAboutEachOfThem() {
        RuleGuide guide = RuleGuide.read();

        assertThat(guide.rules())
                .hasSizeGreaterThan(50)
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
    void hasEveryExplanationOnTheCommittedPage() throws IOException {
        if (Boolean.getBoolean("gitops.regenerate")) {
            Files.write(PAGE, RulesPage.of(rules).getBytes(StandardCharsets.UTF_8));
        }
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        RuleGuide guide = RuleGuide.read();

        List<String> old = guide.rules().stream()
                .filter(rule ->
                        !page.contains("\n## " + rule + "\n\n" + guide.of(rule).orElseThrow() + "\n"))
                .toList();

        assertThat(old)
                .as(
                        "old on the page: mvn -pl gitops-model test -Dtest=RulesPageTest -DargLine=-Dgitops.regenerate=true")
                .isEmpty();
    }
}
