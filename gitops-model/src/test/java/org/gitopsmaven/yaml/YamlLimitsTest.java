/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class YamlLimitsTest {

    @Test
    void refusesABombOfAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("more than 500000 nodes are repetitions");
    }

    @Test
    void refusesABombOfMergeKeys() {
        StringBuilder text = new StringBuilder("a0: &a0 {x0: 1}\n");
        for (int i = 1; i < 2000; i++) {
            text.append("a%d: &a%d {<<: *a%d, x%d: 1}\n".formatted(i, i, i - 1, i));
        }

        assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("more than 500000 nodes are repetitions");
    }

    @Test
    void refusesDeepNestingOfEveryForm() {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }

        for (String text :
                new String[] {"[".repeat(10_000), "{a: ".repeat(10_000), "- ".repeat(10_000), block.toString()}) {
            assertThatThrownBy(() -> read(text)).hasMessageContaining("nested deeper than 500 levels");
        }
    }

    @Test
    void refusesNestingThatOnlyAliasesMake() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 600; i++) {
            text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }

        assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("nested deeper than 500 levels");
    }

    @Test
    void refusesATextThatIsTooLong() {
        YamlReader reader = YamlReader.of(YamlDialect.GOYAML3).withLimits(new YamlLimits(10, 10, 10, 10));

        assertThatThrownBy(() -> reader.documents("a: 12345678", "f.yaml"))
                .isInstanceOfSatisfying(
                        YamlException.class,
                        e -> assertThat(e.describe()).startsWith("f.yaml: longer than 10 characters"));
    }

    @Test
    void refusesTooManyNodes() {
        YamlReader reader = YamlReader.of(YamlDialect.GOYAML3).withLimits(new YamlLimits(100, 10, 10, 10));

        assertThat(reader.documents("[1,2,3,4,5,6,7,8,9]", "f.yaml")).hasSize(1);
        assertThatThrownBy(() -> reader.documents("[1,2,3,4,5,6,7,8,9,0]", "f.yaml"))
                .hasMessageContaining("more than 10 nodes");
    }

    private static void read(String text) {
        YamlReader.read(text, "f.yaml", YamlDialect.GOYAML3);
    }
}
