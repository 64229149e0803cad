/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.policy.run.PolicyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KyvernoPolicyTest {

    private static final String OBJECTS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: one, namespace: shop}
            spec: {hostNetwork: true, containers: [{name: main, image: "web:1"}]}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: two, namespace: shop}
            spec: {template: {spec: {hostNetwork: true, containers: [{name: main, image: "web:1"}]}}}
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: three, namespace: shop}
            spec: {jobTemplate: {spec: {template: {spec: {hostNetwork: true, containers: []}}}}}
            """;
    private static final String POLICY = """
            apiVersion: policies.kyverno.io/v1
            kind: ValidatingPolicy
            metadata: {name: no-host-network}
            spec:
              validationActions: [Audit]
              matchConstraints:
                resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]
              validations:
            """;

    @TempDir
    Path directory;

    @Test
    void extendsPoliciesAboutPodsToWhatMakesPods() {
        assertThat(findings(
                        POLICY + "  - {expression: '!object.spec.?hostNetwork.orValue(false)', message: keep out}\n"))
                .containsExactly(
                        "m.yaml:4:21 info POLICY-NO-HOST-NETWORK keep out",
                        "m.yaml:9:39 info POLICY-NO-HOST-NETWORK keep out",
                        "m.yaml:14:60 info POLICY-NO-HOST-NETWORK keep out");
    }

    @Test
    void keepsTheNamespaceOfTheObjectWhenItRewrites() {
        assertThat(findings(POLICY + "  - {expression: object.metadata.namespace == 'shop'}\n"))
                .isEmpty();
    }

    @Test
    void stopsAtTheFirstValidationThatFails() {
        assertThat(findings(POLICY + """
              - {expression: "size(object.spec.containers) == 0"}
              - {expression: "false", message: not reached}
            """))
                .filteredOn(line -> line.startsWith("m.yaml:4"))
                .containsExactly("m.yaml:4:39 info POLICY-NO-HOST-NETWORK CEL expression validation failed at index 0");
    }

    @Test
    void hasTheFunctionsOfKyverno() {
        assertThat(findings(POLICY + """
              - expression: >-
                  image('nginx').registry() == 'index.docker.io' && image('a/b:1').tag() == '1'
              - expression: >-
                  images.containers.all(i, isImage(i)) && sha256('a').startsWith('ca978112')
              - expression: >-
                  time.now() > timestamp('2026-01-01T00:00:00Z') && time.now() < timestamp('2026-01-03T00:00:00Z')
              - expression: >-
                  parseServiceAccount('system:serviceaccount:a:b').Name == 'b' && yaml.parse('a: 1').a == 1
              - expression: >-
                  listObjToMap([{'k': 'a'}], [{'v': 'b'}], 'k', 'v')['a'] == 'b'
            """)).isEmpty();
    }

    @Test
    void asksNobodyWhatOnlyAClusterKnows() {
        assertThat(findings(POLICY
                        + "  - {expression: \"resource.Get('v1', 'configmaps', 'a', 'b').data.x == 'y' || false\"}\n"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(
                        "POLICY-SKIPPED policy no-host-network: skipped: cluster or registry data not supplied"));
    }

    @Test
    void runsTheRulesInCelOfClassicPolicies() {
        assertThat(findings("""
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: classic}
                spec:
                  validationFailureAction: Enforce
                  rules:
                  - name: no-host-network
                    match: {any: [{resources: {kinds: [Pod], namespaces: ["sh*"]}}]}
                    exclude: {any: [{resources: {kinds: [Pod], names: [other]}}]}
                    celPreconditions: [{name: has, expression: has(object.spec.hostNetwork)}]
                    validate:
                      message: keep out
                      cel: {expressions: [{expression: "!object.spec.hostNetwork"}]}
                """)).containsExactly("m.yaml:4:21 error POLICY-CLASSIC keep out");
        assertThat(findings("""
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: classic}
                spec:
                  rules:
                  - name: no-host-network
                    match: {any: [{resources: {kinds: [Pod]}}]}
                    validate: {message: keep out, cel: {expressions: [{expression: "!object.spec.hostNetwork"}]}}
                """))
                .containsExactly(
                        "m.yaml:4:21 warning POLICY-CLASSIC keep out",
                        "m.yaml:9:39 warning POLICY-CLASSIC keep out",
                        "m.yaml:14:60 warning POLICY-CLASSIC keep out");
    }

    @Test
    void runsGatekeeperTemplatesWithTheParametersOfEachConstraint() {
        assertThat(findings("""
                apiVersion: templates.gatekeeper.sh/v1
                kind: ConstraintTemplate
                metadata: {name: hosts}
                spec:
                  crd: {spec: {names: {kind: Hosts}}}
                  targets:
                  - target: admission.k8s.gatekeeper.sh
                    code:
                    - engine: K8sNativeValidation
                      source:
                        validations:
                        - expression: variables.params == null || variables.anyObject.metadata.name in variables.params.names
                          messageExpression: "'not one of ' + variables.params.names.join(', ')"
                ---
                apiVersion: constraints.gatekeeper.sh/v1beta1
                kind: Hosts
                metadata: {name: known-pods}
                spec:
                  enforcementAction: warn
                  match: {kinds: [{apiGroups: [""], kinds: [Pod]}], namespaces: ["sh*"]}
                  parameters: {names: [a, b]}
                ---
                apiVersion: constraints.gatekeeper.sh/v1beta1
                kind: Hosts
                metadata: {name: elsewhere}
                spec: {match: {excludedNamespaces: [shop]}, parameters: {names: []}}
                """)).containsExactly("m.yaml:1:1 warning POLICY-KNOWN-PODS not one of a, b");
    }

    @Test
    void tellsObjectsThatAnExceptionLetsOff() {
        assertThat(findings(POLICY + "  - {expression: 'false', message: keep out}\n" + """
                ---
                apiVersion: policies.kyverno.io/v1
                kind: PolicyException
                metadata: {name: one-is-old}
                spec:
                  policyRefs: [{name: no-host-network, kind: ValidatingPolicy}]
                  matchConditions: [{name: old, expression: "object.metadata.name == 'one'"}]
                ---
                apiVersion: policies.kyverno.io/v1
                kind: PolicyException
                metadata: {name: two-is-fine}
                spec:
                  reportResult: pass
                  policyRefs: [{name: no-host-network, kind: ValidatingPolicy}]
                  matchConditions: [{name: fine, expression: "object.metadata.name == 'two'"}]
                """))
                .containsExactly(
                        "policies.yaml:1:1 info POLICY-SKIPPED policy no-host-network: skipped: exempt by policy exception"
                                + " one-is-old",
                        "m.yaml:11:1 info POLICY-NO-HOST-NETWORK keep out");
    }

    @Test
    void letsOffImagesThatThePolicyAsksFor() {
        assertThat(findings(POLICY + """
                  - expression: object.spec.containers.all(c, c.image in exceptions.allowedImages)
                    message: other images
                ---
                apiVersion: policies.kyverno.io/v1
                kind: PolicyException
                metadata: {name: web}
                spec:
                  policyRefs: [{name: no-host-network, kind: ValidatingPolicy}]
                  images: ["web:1"]
                  matchConditions: [{name: one, expression: "object.metadata.name == 'one'"}]
                """))
                .filteredOn(line -> line.startsWith("m.yaml:4"))
                .isEmpty();
    }

    @Test
    void letsObjectsOffFromRulesOfClassicPoliciesInCel() {
        assertThat(findings("""
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: classic}
                spec:
                  rules:
                    - name: never
                      match: {any: [{resources: {kinds: [Pod, Deployment]}}]}
                      validate: {cel: {expressions: [{expression: "false", message: never}]}}
                ---
                apiVersion: kyverno.io/v2
                kind: PolicyException
                metadata: {name: old}
                spec:
                  exceptions: [{policyName: classic, ruleNames: [never]}]
                  match: {any: [{resources: {kinds: [Pod]}}]}
                """))
                .containsExactly(
                        "policies.yaml:6:7 info POLICY-SKIPPED policy classic, rule never: skipped: exempt by policy"
                                + " exception old",
                        "m.yaml:6:1 warning POLICY-CLASSIC never");
    }

    private List<String> findings(String policies) {
        return PolicyCases.findings(directory, policies, OBJECTS);
    }
}
