/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityRuleTest {

    private final IdentityRule rule = new IdentityRule();

    @Test
    void acceptsNamedObjects() {
        assertThat(RuleCases.findings(rule, """
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                ---
                apiVersion: batch/v1
                kind: Job
                metadata:
                  generateName: migrate-
                ---
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                """)).isEmpty();
    }

    @Test
    void reportsEachPartOfAnIdentityThatIsMissing() {
        assertThat(RuleCases.findings(rule, """
                metadata:
                  labels: {}
                ---
                apiVersion: v1
                kind: ""
                metadata:
                  name: ""
                """))
                .containsExactly(
                        "1:1 error apiVersion: apiVersion is required",
                        "1:1 error kind: kind is required",
                        "2:3 error metadata.name: metadata.name is required",
                        "5:7 error kind: kind is required",
                        "7:9 error metadata.name: metadata.name is required");
    }

    @Test
    void reportsAnObjectWithoutMetadata() {
        assertThat(RuleCases.findings(rule, "apiVersion: v1\nkind: Service\n"))
                .containsExactly("1:1 error metadata.name: metadata.name is required");
    }
}
