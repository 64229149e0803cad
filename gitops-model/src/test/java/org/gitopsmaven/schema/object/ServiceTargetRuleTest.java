/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.schema.structure.CustomKinds;
import org.junit.jupiter.api.Test;

class ServiceTargetRuleTest {

    private static final String PODS = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                metadata: {labels: {app: web, tier: front}}
                spec:
                  initContainers: [{name: a, ports: [{name: proxy, containerPort: 1}]}]
                  containers: [{name: b, ports: [{name: http, containerPort: 2}]}]
            ---
            """;

    @Test
    void findsNamedPortsOfSelectedPods() {
        assertThat(findings(new ServiceTargetRule(true), PODS + service("web", "app: web", "http")))
                .isEmpty();
        assertThat(findings(new ServiceTargetRule(true), PODS + service("web", "app: web, tier: front", "proxy")))
                .isEmpty();
        assertThat(findings(new ServiceTargetRule(false), PODS + service("web", "app: web", "htp")))
                .containsExactly(
                        "16:34 RES-SERVICE-TARGET-PORT spec.ports[0].targetPort: targetPort 'htp' is not a named"
                                + " port of the selected pods; did you mean 'http'?");
    }

    @Test
    void asksForPodsOnlyInAClosedWorld() {
        String other = PODS + service("web", "app: other", "http");

        assertThat(findings(new ServiceTargetRule(false), other)).isEmpty();
        assertThat(findings(new ServiceTargetRule(true), other))
                .containsExactly(
                        "15:13 RES-SERVICE-SELECTOR spec.selector: selector matches no pod template in the rendered set");
    }

    @Test
    void reportsNamespacesOfKindsThatHaveNone() {
        Rendering none = Renderings.of(Renderings.target("dev", "a"), List.of());

        assertThat(findings(
                        new ScopeRule(new CustomKinds(List.of(none), List.of())),
                        "apiVersion: v1\nkind: Namespace\nmetadata: {name: a, namespace: b}\n"))
                .containsExactly(
                        "3:32 RES-CLUSTER-SCOPED metadata.namespace: Namespace is cluster-scoped, metadata.namespace is"
                                + " ignored");
    }

    @Test
    void knowsTheScopeOfKindsOfControllersWithoutTheirCrds() {
        assertThat(findings(
                        new ScopeRule(new CustomKinds(List.of(), List.of())),
                        "apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata: {name: a, namespace: b}\n"))
                .containsExactly(
                        "3:32 RES-CLUSTER-SCOPED metadata.namespace: ClusterIssuer is cluster-scoped, metadata.namespace is"
                                + " ignored");
    }

    private static String service(String name, String selector, String port) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: " + name + "}\nspec:\n  selector: {" + selector
                + "}\n  ports: [{port: 80, targetPort: " + port + "}]\n";
    }

    private static List<String> findings(Validator<Rendering> rule, String text) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", text);
        List<Finding> found = new ArrayList<>();
        rule.validate(rendering, found::add);
        return found.stream().sorted().map(ObjectRulesTest::shown).toList();
    }
}
