/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Rule RULE = new Rule("TEST-RULE", Severity.ERROR, "a rule of this test");

    @Test
    void sortsByFileLineAndColumnWithTheUnplacedLast() {
        Finding unplaced = Finding.of(RULE, "somewhere");
        Finding first = Finding.of(RULE, "z").at(new Location("a.yaml", 2, 9));
        Finding second = Finding.of(RULE, "a").at(new Location("a.yaml", 10, 1));
        Finding third = Finding.of(RULE, "a").at(new Location("b.yaml", 1, 1));

        assertThat(Stream.of(unplaced, third, second, first).sorted()).containsExactly(first, second, third, unplaced);
    }

    @Test
    void namesEachTargetOnceInOrder() {
        assertThat(Finding.of(RULE, "m")
                        .in(List.of("prod/web", "dev/web", "prod/web"))
                        .targets())
                .containsExactly("dev/web", "prod/web");
    }

    @Test
    void takesAllThatAFaultSays() {
        GitOpsException fault = new GitOpsException("is broken", new Location("a.yaml", 1, 2), "mend it");

        Finding finding = Finding.of(fault);

        assertThat(finding.rule().id()).isEqualTo("RENDER-FAULT");
        assertThat(finding.message()).isEqualTo("is broken");
        assertThat(finding.hint()).isEqualTo("mend it");
        assertThat(finding.location()).isEqualTo(new Location("a.yaml", 1, 2));
    }
}
