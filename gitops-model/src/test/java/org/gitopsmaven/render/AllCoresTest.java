/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;

class AllCoresTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void givesResultsInTheOrderOfTheItems() {
        assertThat(AllCores.map(NUMBERS, number -> number * 2))
                .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
        assertThat(AllCores.map(List.<Integer>of(), number -> number)).isEmpty();
    }

    @Test
    void throwsWhatTheWorkThrowsAndBeginsNothingMore() {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> AllCores.map(NUMBERS, number -> {
                    begun.add(number);
                    throw new GitOpsException("number " + number);
                }))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("number ");
        assertThat(begun.size()).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void passesErrorsOn() {
        assertThatThrownBy(() -> AllCores.map(List.of(1, 2), number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
