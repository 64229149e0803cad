/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateResourceRuleTest {

    private final DuplicateResourceRule rule = new DuplicateResourceRule();

    @Test
    void reportsTheSecondOfTwoWhateverTheVersion() {
        assertThat(RuleCases.findings(rule, """
                apiVersion: autoscaling/v1
                kind: HorizontalPodAutoscaler
                metadata: {name: web, namespace: a}
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: web, namespace: a}
                """))
                .containsExactly("5:1 error duplicate HorizontalPodAutoscaler/a/web (first at m.yaml:1:1)");
    }

    @Test
    void tellsGroupsAndNamespacesApart() {
        assertThat(RuleCases.findings(rule, """
                apiVersion: v1
                kind: Service
                metadata: {name: web, namespace: a}
                ---
                apiVersion: serving.knative.dev/v1
                kind: Service
                metadata: {name: web, namespace: a}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: web, namespace: b}
                ---
                apiVersion: batch/v1
                kind: Job
                metadata: {generateName: x-}
                ---
                apiVersion: batch/v1
                kind: Job
                metadata: {generateName: x-}
                """)).isEmpty();
    }
}
