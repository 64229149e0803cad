/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutputTimestampTest {

    @Test
    void readsBothFormsThatMavenKnows() {
        assertThat(OutputTimestamp.of("2026-01-01T00:00:00Z")).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(OutputTimestamp.of("1767225600")).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void isTheSameForAllWhenTheProjectNamesNone() {
        Instant none = Instant.parse("1980-01-01T00:00:00Z");

        assertThat(OutputTimestamp.of(null)).isEqualTo(none);
        assertThat(OutputTimestamp.of("x")).isEqualTo(none);
        assertThat(OutputTimestamp.of("next tuesday")).isEqualTo(none);
    }
}
