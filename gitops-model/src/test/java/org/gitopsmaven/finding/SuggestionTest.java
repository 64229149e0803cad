/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"prd, prod, 1", "pord, prod, 1", "prod, prod, 0", "'', dev, 3", "staging, stage, 3", "abc, ca, 3"})
    void countsLettersToChange(String one, String other, int distance) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(distance);
        assertThat(Suggestion.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void suggestsTheClosestName() {
        assertThat(Suggestion.phrase("prd", List.of("dev", "staging", "prod"))).isEqualTo("; did you mean 'prod'?");
    }

    @Test
    void suggestsNothingWhenNoNameIsClose() {
        assertThat(Suggestion.phrase("qa", List.of("dev", "staging", "prod"))).isEmpty();
    }
}
