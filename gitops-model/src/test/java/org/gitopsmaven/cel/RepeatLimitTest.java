/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatLimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"(a{100}){11}", "((a{0,32}){0,32})", "a{1001}", "(x(b{2,}y){501})", "(?:[^]{](z{40})+){26}"})
    void refusesWhatUnfoldsToMoreThanAThousand(String regex) {
        assertThatThrownBy(() -> RepeatLimit.check(regex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("come to more than 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{1000}",
                "(a{10}){100}",
                "a{600}b{600}",
                "\\({600}\\){600}",
                "[({]{600}a{600}",
                "{x}",
                "a{,5}",
                "(a"
            })
    void takesWhatDoesNot(String regex) {
        assertThatCode(() -> RepeatLimit.check(regex)).doesNotThrowAnyException();
    }
}
