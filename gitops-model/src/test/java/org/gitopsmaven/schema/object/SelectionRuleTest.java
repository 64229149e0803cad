/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class SelectionRuleTest {

    private static final String THERE = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, labels: {app: web, tier: front}}
            spec: {containers: [{name: main, image: web}]}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web, labels: {app: web}}
            ---
            """;

    @Test
    void acceptsWhatSelectsSomething() {
        assertThat(findings("{app: web, tier: front}", "{app: web}")).isEmpty();
    }

    @Test
    void reportsWhatSelectsNothing() {
        assertThat(findings("{app: web, tier: back}", "{app: api}"))
                .containsExactly(
                        "spec.podSelector.matchLabels: selector matches no pod template in the rendered set",
                        "spec.selector.matchLabels: selector matches no Service in the rendered set");
    }

    @Test
    void isSilentAboutWhatSelectsAllOrMore() {
        assertThat(findings("{}", "{}")).isEmpty();
        assertThat(findings("{app: api}, matchExpressions: [{key: a, operator: Exists}]", "{app: web}"))
                .isEmpty();
    }

    private static List<String> findings(String pods, String services) {
        String text = THERE + """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: web}
                spec: {podSelector: {matchLabels: %s}}
                ---
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata: {name: web}
                spec: {selector: {matchLabels: %s}}
                """.formatted(pods, services);
        List<Finding> found = new ArrayList<>();
        new SelectionRule().validate(Renderings.of(Renderings.target("prod", "web"), "m.yaml", text), found::add);
        return found.stream()
                .map(finding -> finding.field() + ": " + finding.message())
                .toList();
    }
}
