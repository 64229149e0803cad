/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionConstraintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*;1.2.3;true",
                "*;1.2.3-rc1;false",
                "^1.2;1.9.0;true",
                "^1.2;2.0.0;false",
                "~1.2;1.2.9;true",
                "~1.2;1.3.0;false",
                ">=1.0.0-0;1.0.0-rc.1;true",
                "1.x;1.7.0;true",
                ">=1 <2;1.5.0;true",
                "1.2 - 1.4;1.4.0;true",
                "<1 || >=3;3.1.0;true",
                "!=1.2.3;1.2.3;false",
                "1.2.3;v1.2.3;true"
            })
    void admitsVersions(String constraint, String version, boolean admitted) {
        assertThat(VersionConstraint.of(constraint).accepts(SemanticVersion.of(version)))
                .isEqualTo(admitted);
    }

    @Test
    void ordersVersionsAsTheStandardSays() {
        assertThat(Stream.of("1.0.0", "1.0.0-rc.10", "1.0.0-rc.2", "0.9.0", "1.0.0-alpha", "2")
                        .map(SemanticVersion::of)
                        .sorted())
                .extracting(SemanticVersion::original)
                .containsExactly("0.9.0", "1.0.0-alpha", "1.0.0-rc.2", "1.0.0-rc.10", "1.0.0", "2");
    }

    @Test
    void comparesNumbersOfAnyLengthAsNumbers() {
        SemanticVersion one = SemanticVersion.of("1.0.0-9");

        assertThat(SemanticVersion.of("1.0.0-20261121000000000001")).isGreaterThan(one);
    }

    @Test
    void refusesWhatIsNoVersionOrConstraint() {
        assertThatThrownBy(() -> SemanticVersion.of("latest")).isInstanceOf(VersionException.class);
        assertThatThrownBy(() -> VersionConstraint.of("latest")).isInstanceOf(VersionException.class);
    }
}
