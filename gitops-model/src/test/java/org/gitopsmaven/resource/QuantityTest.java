/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void readsWhatKubernetesReads() {
        assertThat(value("100m")).isEqualByComparingTo("0.1");
        assertThat(value("1.5")).isEqualByComparingTo("1.5");
        assertThat(value(".5")).isEqualByComparingTo("0.5");
        assertThat(value("512Mi")).isEqualByComparingTo("536870912");
        assertThat(value("1e3")).isEqualByComparingTo("1000");
        assertThat(value("1E")).isEqualByComparingTo("1e18");
        assertThat(value("-2k")).isEqualByComparingTo("-2000");
        assertThat(value("1.")).isEqualByComparingTo("1");
    }

    @Test
    void refusesWhatIsNone() {
        for (String text : List.of("", "512mb", "1 Gi", "Mi", "1ki", "1e", "e3", "0x10", "1Mi2", "1e9999", "inf")) {
            assertThat(Quantity.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void comparesExactly() {
        assertThat(Quantity.of("1000m"))
                .hasValueSatisfying(
                        one -> assertThat(one.compareTo(Quantity.of("1").orElseThrow()))
                                .isZero());
        assertThat(Quantity.of("1Gi").orElseThrow())
                .isGreaterThan(Quantity.of("1G").orElseThrow());
    }

    private static BigDecimal value(String text) {
        return Quantity.of(text).orElseThrow().value();
    }
}
