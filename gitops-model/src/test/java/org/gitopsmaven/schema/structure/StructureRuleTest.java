/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class StructureRuleTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n";

    @Test
    void acceptsWhatTheKindHas() {
        assertThat(findings(SERVICE + """
                spec:
                  type: NodePort
                  clusterIP: None
                  externalName: null
                  ports:
                    - {port: 80, targetPort: http}
                    - {port: 80, targetPort: 8080, protocol: UDP}
                    - {port: 1e3, nodePort: 30000.0}
                status:
                  whatever: {the: cluster, writes: 1}
                """)).isEmpty();
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        assertThat(findings(SERVICE + "spec:\n  prots: []\n  zzz: 1\n"))
                .containsExactly(
                        "5:3 SCHEMA-UNKNOWN-FIELD spec.prots: unknown field 'prots'; did you mean 'ports'?",
                        "6:3 SCHEMA-UNKNOWN-FIELD spec.zzz: unknown field 'zzz'");
    }

    @Test
    void tellsAMisspeltFieldThatIsRequiredOnce() {
        assertThat(findings(SERVICE + "spec:\n  ports:\n    - prot: 80\n    - {name: a}\n"))
                .containsExactly(
                        "6:7 SCHEMA-UNKNOWN-FIELD spec.ports[0].prot: unknown field 'prot'; did you mean 'port'?",
                        "7:7 SCHEMA-REQUIRED spec.ports[1]: missing required field port");
    }

    @Test
    void knowsChoicesThatOnlyTheApiServerKnows() {
        assertThat(findings("""
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: a}
                spec:
                  scaleTargetRef: {kind: Deployment, name: a}
                  maxReplicas: 3
                  metrics:
                    - type: resource
                      resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}
                """))
                .singleElement()
                .asString()
                .startsWith("8:13 SCHEMA-ENUM spec.metrics[0].type: 'resource' is not one of ContainerResource, ");
    }

    @Test
    void tellsAVersionThatCannotBeOne() {
        assertThat(findings("apiVersion: image.example.org/v1/v2\nkind: Policy\nmetadata: {name: a}\n"))
                .containsExactly(
                        "1:13 SCHEMA-UNKNOWN-KIND apiVersion: 'image.example.org/v1/v2' is no version: it has a"
                                + " group, one '/' and the version");
    }

    @Test
    void tellsTypesApart() {
        assertThat(findings(SERVICE + """
                spec:
                  ports: {port: 80}
                  selector: [a]
                  publishNotReadyAddresses: "true"
                  healthCheckNodePort: "5"
                  sessionAffinityConfig: x
                  externalIPs:
                    -
                    - 1
                """))
                .containsExactly(
                        "5:10 SCHEMA-TYPE spec.ports: expected list, got object",
                        "6:13 SCHEMA-TYPE spec.selector: expected object, got list",
                        "7:29 SCHEMA-TYPE spec.publishNotReadyAddresses: expected boolean, got string 'true'",
                        "8:24 SCHEMA-TYPE spec.healthCheckNodePort: expected integer, got string '5' (remove the quotes)",
                        "9:26 SCHEMA-TYPE spec.sessionAffinityConfig: expected object, got string 'x'",
                        "11:6 SCHEMA-TYPE spec.externalIPs[0]: expected an item, got null",
                        "12:7 SCHEMA-TYPE spec.externalIPs[1]: expected string, got integer 1 (quote it)");
    }

    @Test
    void readsScalarsAsTheApiServerDoes() {
        assertThat(findings(
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: yes\n  b: 0444\n  c: 1.0\n"))
                .containsExactly(
                        "5:6 SCHEMA-TYPE data.a: expected string, got boolean yes (quote it)",
                        "6:6 SCHEMA-TYPE data.b: expected string, got integer 0444 (quote it)",
                        "7:6 SCHEMA-TYPE data.c: expected string, got number 1.0 (quote it)");
    }

    @Test
    void showsNoValueOfASecret() {
        assertThat(
                        findings(
                                "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  pin: 4711\ndata:\n  a: '%'\n"))
                .containsExactly(
                        "5:8 SCHEMA-TYPE stringData.pin: expected string, got integer (quote it)",
                        "7:6 SCHEMA-FORMAT data.a: not valid base64");
    }

    @Test
    void reportsItemsThatShareTheirKeys() {
        assertThat(findings(SERVICE + "spec:\n  ports:\n    - {port: 80}\n    - {port: 80, protocol: TCP}\n"))
                .containsExactly("7:7 SCHEMA-DUPLICATE-ITEM spec.ports[1]: duplicate item with port 80, protocol TCP");
    }

    @Test
    void reportsARequiredFieldThatIsNull() {
        assertThat(
                        findings(
                                "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector:\n  template: {}\n"))
                .containsExactly("5:3 SCHEMA-REQUIRED spec: missing required field selector");
    }

    @Test
    void looksIntoListsOfObjects() {
        assertThat(
                        findings(
                                "apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  dat: {}\n"))
                .containsExactly("6:3 SCHEMA-UNKNOWN-FIELD dat: unknown field 'dat'; did you mean 'data'?");
    }

    @Test
    void leavesEncryptedAndSubstitutedValuesAlone() {
        assertThat(findings("""
                apiVersion: v1
                kind: Secret
                metadata: {name: a}
                data:
                  a: ENC[AES256_GCM,data:x,type:str]
                sops: {mac: x}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: a}
                spec:
                  type: ${TYPE:=ClusterIP}
                  healthCheckNodePort: ${PORT}
                """)).isEmpty();
    }

    @Test
    void tellsRemovedKindsWithTheirReplacement() {
        assertThat(findings("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\n"))
                .containsExactly(
                        "1:1 DEPRECATED-API : policy/v1beta1 PodDisruptionBudget is not served in Kubernetes 1.36"
                                + " (removed in 1.25); use policy/v1 PodDisruptionBudget");
    }

    @Test
    void tellsKindsThatKubernetesDoesNotHave() {
        assertThat(findings("apiVersion: apps/v1\nkind: Deploymnet\nmetadata: {name: a}\n"))
                .containsExactly(
                        "1:1 SCHEMA-UNKNOWN-KIND : there is no apps/v1 Deploymnet; did you mean 'apps/v1 Deployment'?");
    }

    @Test
    void suggestsTheVersionThatHasTheKind() {
        assertThat(findings("apiVersion: apps/v3\nkind: Deployment\nmetadata: {name: a}\n"))
                .containsExactly("1:1 SCHEMA-UNKNOWN-KIND : there is no apps/v3 Deployment; use apps/v1 Deployment");
    }

    @Test
    void tellsOnceThatASchemaIsMissing() {
        assertThat(findings("apiVersion: example.org/v1\nkind: Widget\nmetadata: {name: a}\n"))
                .containsExactly("null SCHEMA-MISSING : the schema of example.org/v1 Widget is not known");
    }

    @Test
    void namesTheVersionsThatDoNotAcceptAnObject() {
        String hpa = "apiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\n";

        assertThat(findings(hpa, "1.25", "1.27", "1.36"))
                .containsExactly(
                        "1:1 DEPRECATED-API : autoscaling/v2beta2 HorizontalPodAutoscaler is deprecated: since 1.23,"
                                + " removed in 1.26; use autoscaling/v2 HorizontalPodAutoscaler, in Kubernetes 1.25",
                        "1:1 DEPRECATED-API : autoscaling/v2beta2 HorizontalPodAutoscaler is not served in Kubernetes 1.27,"
                                + " 1.36 (removed in 1.26); use autoscaling/v2 HorizontalPodAutoscaler; valid in 1.25");
        assertThat(findings(hpa, "1.25", "1.27", "1.28", "1.30", "1.31"))
                .last()
                .asString()
                .contains("is not served in Kubernetes 1.27–1.31 (removed");
        assertThat(findings(SERVICE + "spec:\n  trafficDistribution: x\n  typ: x\n", "1.28", "1.36"))
                .containsExactly(
                        "5:3 SCHEMA-UNKNOWN-FIELD spec.trafficDistribution: field 'trafficDistribution' does not exist"
                                + " in Kubernetes 1.28 (known from 1.30); valid in 1.36",
                        "6:3 SCHEMA-UNKNOWN-FIELD spec.typ: unknown field 'typ'; did you mean 'type'?");
    }

    @Test
    void saysThatANeighbourServesForAVersionThatIsNotDescribed() {
        assertThat(StructureRule.note(KubernetesVersion.of("1.29")))
                .map(Finding::message)
                .contains("Kubernetes 1.29 is checked with the schemas of 1.30");
        assertThat(StructureRule.note(KubernetesVersion.of("1.30"))).isEmpty();
    }

    static List<String> findings(String text, String... versions) {
        List<KubernetesVersion> asked = versions.length == 0
                ? List.of(KubernetesVersion.of("1.36"))
                : Arrays.stream(versions).map(KubernetesVersion::of).toList();
        return findings(text, asked, List.of());
    }

    /** With another target that renders CRDs. */
    static List<String> findings(String text, Rendering other) {
        return findings(text, List.of(KubernetesVersion.of("1.36")), List.of(other));
    }

    private static List<String> findings(String text, List<KubernetesVersion> versions, List<Rendering> others) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", text);
        List<Rendering> all = new ArrayList<>(others);
        all.add(rendering);
        List<Finding> found = new ArrayList<>();
        new StructureRule(TargetVersions.of(versions), new CustomKinds(all, List.of())).validate(rendering, found::add);
        return found.stream().sorted().map(StructureRuleTest::shown).toList();
    }

    private static String shown(Finding finding) {
        String place = String.valueOf(finding.location()).replaceFirst("^[^:]*:", "");
        return place + " " + finding.rule().id() + " " + (finding.field() == null ? "" : finding.field()) + ": "
                + finding.message();
    }
}
