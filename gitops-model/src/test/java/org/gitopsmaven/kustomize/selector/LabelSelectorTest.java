/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSelectorTest {

    private static final Map<String, String> LABELS = Map.of("app", "web", "tier", "front", "weight", "7", "in", "x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "app",
                "app=web",
                "app == web",
                "app!=api",
                "missing!=x",
                "!missing",
                "app in (api, web)",
                "tier notin (back)",
                "app=web,tier=front , !missing",
                "weight>6",
                "weight<8",
                "in in (x)"
            })
    void matches(String selector) {
        assertThat(LabelSelector.parse(selector).matches(LABELS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "app=api",
                "app!=web",
                "!app",
                "app in (a,b)",
                "app in ()",
                "app=",
                "weight>7",
                "app>1"
            })
    void doesNotMatch(String selector) {
        assertThat(LabelSelector.parse(selector).matches(LABELS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app=web,|found '', expected: identifier after ','",
                "=web|found '=', expected: !, identifier, or 'end of string'",
                "app in web|unable to parse requirement: found 'web' expected: '('",
                "app in (web|unable to parse requirement: found '', expected: ',' or ')'",
                "app web|\"unable to parse requirement: found 'web', expected: '=', '!=', '==', 'in', notin'\"",
                "weight>x|\"unable to parse requirement: for 'Gt', 'Lt' operators, the value must be an integer\""
            },
            quoteCharacter = '"')
    void refuses(String selector, String message) {
        assertThatThrownBy(() -> LabelSelector.parse(selector))
                .isInstanceOf(KustomizeException.class)
                .hasMessage(message);
    }

    @Test
    void refusesKeysThatKubernetesWouldNotTake() {
        assertThatThrownBy(() -> LabelSelector.parse("a/b/c=d"))
                .hasMessageStartingWith(
                        "unable to parse requirement: invalid label key \"a/b/c\": a qualified name must consist of");
    }
}
