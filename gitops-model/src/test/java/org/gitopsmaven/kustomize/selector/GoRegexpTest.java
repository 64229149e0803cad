/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GoRegexpTest {

    @Test
    @Timeout(10)
    void matchesExpressionsThatWouldExplodeElsewhereInLinearTime() {
        assertThat(GoRegexp.compile("^(a+)+$").matches("a".repeat(50_000) + "b"))
                .isFalse();
    }

    @Test
    void refusesWithTheWordsOfGo() {
        assertThatThrownBy(() -> GoRegexp.compile("[a"))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("error parsing regexp: missing closing ]: `[a`");
    }

    @Test
    void refusesExpressionsThatNestTooDeeply() {
        assertThatThrownBy(() -> GoRegexp.compile("(".repeat(20_000) + ")".repeat(20_000)))
                .isInstanceOf(KustomizeException.class)
                .hasMessageStartingWith("error parsing regexp: expression nests too deeply: `((");
    }
}
