/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLineTest {

    @Test
    void showsTheLineWithTheNumber() {
        assertThat(SourceLine.shown("a: 1\r\n\r\nb: 2\n", 3)).hasValue("b: 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 9})
    void showsNothingWhereThereIsNoLine(int number) {
        assertThat(SourceLine.shown("a: 1\n\n", number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: x\nkind: Secret\n",
                "password: x\n\"kind\": \"Secret\"\n",
                "password: x\n--- {kind: 'Secret'}\n",
                "password: x\nitems:\n  - kind: Secret\n",
                "- password=x\nsecretGenerator: []\n"
            })
    void showsNothingThatMayBeASecret(String text) {
        assertThat(SourceLine.shown(text, 1)).isEmpty();
    }

    @Test
    void showsNamesOfSecretsAndLiteralsOfConfigMaps() {
        assertThat(SourceLine.shown("secretName: keys\nkind: SecretStore\n", 1)).hasValue("secretName: keys");
        assertThat(SourceLine.shown("- a=b\nconfigMapGenerator: []\n", 1)).hasValue("- a=b");
    }
}
