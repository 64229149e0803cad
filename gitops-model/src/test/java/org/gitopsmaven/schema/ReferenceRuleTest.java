/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRuleTest {

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              serviceAccountName: robot
              volumes:
                - name: a
                  configMap: {name: settings}
                - name: b
                  secret: {secretName: keys}
                - name: c
                  persistentVolumeClaim: {claimName: disk}
                - name: d
                  projected:
                    sources:
                      - configMap: {name: more}
              containers:
                - name: web
                  env:
                    - name: A
                      valueFrom:
                        secretKeyRef: {name: password, key: p}
                    - name: B
                      valueFrom:
                        configMapKeyRef: {name: maybe, key: p, optional: true}
                  envFrom:
                    - configMapRef: {name: variables}
            """;

    @Test
    void isSilentAboutWhatOthersMayMake() {
        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), POD)).isEmpty();
    }

    @Test
    void letsOthersMakeWhatTheUserLists() {
        World world = World.closed(List.of("ServiceAccount/robot", "ConfigMap/*", " Secret/key*", "Secret/password"));

        assertThat(RuleCases.findings(new ReferenceRule(world), POD))
                .containsExactly(
                        "12:42 error spec.volumes[2].persistentVolumeClaim.claimName: PersistentVolumeClaim disk"
                                + " is not in the rendered set");
    }

    @Test
    void takesAWordThatTheReferrerHasInItsOwnNameForMeant() {
        String service = "apiVersion: v1\nkind: Service\nmetadata: {name: chat-cpu-predictor}\n---\n";
        String route = """
                apiVersion: gateway.networking.k8s.io/v1
                kind: HTTPRoute
                metadata: {name: %s}
                spec: {rules: [{backendRefs: [{name: chat-gpu-predictor, port: 80}]}]}
                """;

        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), service + route.formatted("chat-gpu-private")))
                .isEmpty();
        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), service + route.formatted("chat-private")))
                .singleElement()
                .asString()
                .contains("did you mean 'chat-cpu-predictor'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "Secret/", "/a", "a/b/c"})
    void refusesAListOfOthersThatIsNotOfKindsAndNames(String external) {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> World.closed(List.of(external)))
                .withMessageContaining("\"" + external + "\"");
    }

    @Test
    void reportsServicesThatRoutesSendTo() {
        assertThat(RuleCases.findings(new ReferenceRule(World.closed(List.of())), """
                        apiVersion: gateway.networking.k8s.io/v1
                        kind: HTTPRoute
                        metadata: {name: web}
                        spec:
                          rules:
                            - backendRefs:
                                - {name: web, port: 80}
                                - {name: far, namespace: other, port: 80}
                                - {name: bucket, kind: Bucket, group: example.org}
                        """))
                .containsExactly(
                        "7:18 error spec.rules[0].backendRefs[0].name: Service web is not in the rendered set");
    }

    @Test
    void reportsEverythingThatIsNotThereInAClosedWorld() {
        assertThat(RuleCases.findings(new ReferenceRule(World.closed(List.of())), POD))
                .containsExactly(
                        "5:23 error spec.serviceAccountName: ServiceAccount robot is not in the rendered set",
                        "8:25 error spec.volumes[0].configMap.name: ConfigMap settings is not in the rendered set",
                        "10:28 error spec.volumes[1].secret.secretName: Secret keys is not in the rendered set",
                        "12:42 error spec.volumes[2].persistentVolumeClaim.claimName: PersistentVolumeClaim disk is not in"
                                + " the rendered set",
                        "16:31 error spec.volumes[3].projected.sources[0].configMap.name: ConfigMap more is not in the"
                                + " rendered set",
                        "22:34 error spec.containers[0].env[0].valueFrom.secretKeyRef.name: Secret password is not in the"
                                + " rendered set",
                        "27:32 error spec.containers[0].envFrom[0].configMapRef.name: ConfigMap variables is not in the"
                                + " rendered set");
    }

    @Test
    void acceptsSecretsThatOtherObjectsOfTheSetMake() {
        assertThat(RuleCases.findings(new ReferenceRule(World.closed(List.of())), """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  volumes:
                    - secret: {secretName: sealed}
                    - secret: {secretName: external}
                    - secret: {secretName: tls}
                ---
                apiVersion: bitnami.com/v1alpha1
                kind: SealedSecret
                metadata: {name: sealed}
                ---
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: {name: x}
                spec: {target: {name: external}}
                ---
                apiVersion: cert-manager.io/v1
                kind: Certificate
                metadata: {name: y}
                spec: {secretName: tls}
                """))
                .isEmpty();
    }

    @Test
    void reportsANameThatAGeneratorGaveAHash() {
        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: settings-5g8kh4bm2c}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  volumes:
                    - configMap:
                        name: settings
                """))
                .containsExactly(
                        "11:15 error spec.volumes[0].configMap.name: ConfigMap settings is not in the rendered set,"
                                + " but ConfigMap settings-5g8kh4bm2c is");
    }

    @Test
    void reportsANameThatAPrefixChanged() {
        List<Resource> resources = new ArrayList<>(Renderings.resources("m.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  volumes: [{secret: {secretName: keys}}]
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: prod-keys}
                """));
        resources.set(1, new Resource(resources.get(1).content(), new Origin(new Location("m.yaml", 7, 1), "keys")));
        List<Finding> found = new ArrayList<>();

        new ReferenceRule(World.OPEN).validate(rendering(resources), found::add);

        assertThat(found)
                .extracting(Finding::message)
                .containsExactly("Secret keys is not in the rendered set, but Secret prod-keys is");
    }

    @Test
    void warnsOfASlipOfTheKeyboard() {
        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  volumes:
                    - configMap: {name: web-confg}
                    - configMap: {name: web-config2}
                    - configMap: {name: web-configs}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: web-config}
                """))
                .containsExactly(
                        "6:25 warning spec.volumes[0].configMap.name: ConfigMap web-confg is not in the rendered set;"
                                + " did you mean 'web-config'?");
    }

    @Test
    void warnsOfAnAutoscalerThatNamesNoneOfTheWorkloads() {
        String autoscaler = """
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: web}
                spec:
                  scaleTargetRef:
                    apiVersion: apps/v1
                    kind: Deployment
                    name: frontend
                """;
        String deployment = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: backend}\n";

        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), autoscaler))
                .isEmpty();
        assertThat(RuleCases.findings(new ReferenceRule(World.OPEN), autoscaler + deployment))
                .containsExactly("6:5 warning spec.scaleTargetRef: Deployment frontend is not in the rendered set");
    }

    @Test
    void findsServicesOfAnIngressOfTheSameNamespaceOnly() {
        assertThat(RuleCases.findings(new ReferenceRule(World.closed(List.of())), """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: web, namespace: a}
                spec:
                  defaultBackend:
                    service: {name: web}
                  rules:
                    - http:
                        paths:
                          - backend:
                              service:
                                name: other
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: web, namespace: a}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: other, namespace: b}
                """))
                .containsExactly("12:17 error spec.rules[0].http.paths[0].backend.service: Service other is not in the"
                        + " rendered set");
    }

    private static Rendering rendering(List<Resource> resources) {
        return Renderings.of(Renderings.target("prod", "web"), resources);
    }
}
