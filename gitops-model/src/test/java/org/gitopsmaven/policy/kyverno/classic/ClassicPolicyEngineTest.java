/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.policy.run.PolicyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassicPolicyEngineTest {

    private static final String OBJECTS = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: one
              namespace: shop
              labels: {tier: front}
            spec:
              hostNetwork: true
              containers:
                - name: main
                  image: web:1
                - name: side
                  image: proxy:latest
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: two, namespace: shop}
            spec:
              replicas: 1
              template:
                spec:
                  containers:
                    - name: main
                      image: web:latest
            ---
            apiVersion: batch/v1
            kind: CronJob
            metadata: {name: three, namespace: tools}
            spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: main, image: 'job:latest'}]}}}}}
            """;

    @TempDir
    Path directory;

    private List<String> findings(String policies) {
        return PolicyCases.findings(directory, policies, OBJECTS);
    }

    private static String policy(String name, String action, String rule) {
        return """
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: %s}
                spec:
                  validationFailureAction: %s
                  rules:
                %s""".formatted(name, action, rule.indent(4));
    }

    private static final String PODS = "match: {any: [{resources: {kinds: [Pod]}}]}";

    @Test
    void pointsAtTheImageThatAPatternForbidsInPodsAndWhatMakesPods() {
        assertThat(findings(policy("no-latest", "Enforce", """
                - name: tag
                  match: {any: [{resources: {kinds: [Pod]}}]}
                  validate:
                    message: an image moves
                    pattern: {spec: {containers: [{image: "!*:latest"}]}}
                """)))
                .containsExactly(
                        "m.yaml:13:14 error POLICY-NO-LATEST validation error: an image moves. rule tag failed at path"
                                + " /spec/containers/1/image/",
                        "m.yaml:24:18 error POLICY-NO-LATEST validation error: an image moves. rule autogen-tag failed at"
                                + " path /spec/template/spec/containers/0/image/",
                        "m.yaml:29:80 error POLICY-NO-LATEST validation error: an image moves. rule autogen-cronjob-tag"
                                + " failed at path /spec/jobTemplate/spec/template/spec/containers/0/image/");
    }

    @Test
    void deniesWithAMessageThatNamesTheObject() {
        assertThat(findings(policy("replicas", "Audit", """
                - name: two-of-each
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  preconditions: {all: [{key: "{{ request.operation }}", operator: AnyIn, value: [CREATE, UPDATE]}]}
                  validate:
                    message: "{{ request.object.metadata.name }} has {{ request.object.spec.replicas }}"
                    deny: {conditions: {any: [{key: "{{ request.object.spec.replicas }}", operator: LessThan, value: 2}]}}
                """)))
                .containsExactly("m.yaml:19:13 warning POLICY-REPLICAS two has 1");
    }

    @Test
    void matchesAnyOfSeveralPatterns() {
        assertThat(findings(policy("tier", "Audit", """
                - name: known
                  match: {any: [{resources: {kinds: [Pod, Deployment]}}]}
                  validate:
                    message: which tier?
                    anyPattern:
                      - {metadata: {labels: {tier: front}}}
                      - {metadata: {labels: {tier: back}}}
                """)))
                .containsExactly(
                        "m.yaml:17:11 warning POLICY-TIER validation error: which tier?. rule known[0] failed at"
                                + " path /metadata/labels/ rule known[1] failed at path /metadata/labels/");
    }

    @Test
    void loopsOverContainersAndPointsAtTheOneThatFails() {
        assertThat(findings(policy("loop", "Audit", """
                - name: each
                  match: {any: [{resources: {kinds: [Pod], namespaces: [sh*]}}]}
                  validate:
                    message: "{{ element.name }}, number {{ elementIndex }}"
                    foreach:
                      - list: request.object.spec.containers
                        preconditions: {all: [{key: "{{ element.image }}", operator: NotEquals, value: "web:*"}]}
                        deny: {conditions: {all: [{key: "{{ element.image }}", operator: Equals, value: "*:latest"}]}}
                """)))
                .containsExactly("m.yaml:13:14 warning POLICY-LOOP validation failure: side, number 1");
    }

    @Test
    void loopsInLoopsAndHoldsPatternsToElements() {
        assertThat(findings(policy("nested", "Audit", """
                - name: each
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  context:
                    - {name: allowed, variable: {value: [web, db], jmesPath: "[0]"}}
                  validate:
                    message: not allowed
                    foreach:
                      - list: request.object.spec.template.spec.containers
                        foreach:
                          - list: "[element]"
                            pattern: {image: "{{ allowed }}:?.*", name: "{{ element0.name }}"}
                """)))
                .containsExactly("m.yaml:24:18 warning POLICY-NESTED validation failure: validation failure: validation"
                        + " error: not allowed. rule each failed at path /image/");
    }

    @Test
    void holdsPodsToAStandard() {
        assertThat(findings(policy("standard", "Audit", """
                - name: baseline
                  match: {any: [{resources: {kinds: [Pod]}}]}
                  validate: {podSecurity: {level: baseline, version: latest}}
                """)))
                .containsExactly("m.yaml:8:16 warning POLICY-STANDARD Validation rule 'baseline' failed. It violates"
                        + " PodSecurity \"baseline:latest\": (Forbidden reason: host namespaces, field error list:"
                        + " [spec.hostNetwork is forbidden, forbidden values found: true])");
    }

    @Test
    void weighsAFailureByItsNamespace() {
        assertThat(findings(policy(
                        "weights",
                        "Audit\n  validationFailureActionOverrides: [{action: enforce, namespaces: [tools]}]",
                        """
                - name: never
                  match: {any: [{resources: {kinds: [Deployment, CronJob]}}]}
                  validate: {message: never, deny: {}}
                """)))
                .containsExactly("m.yaml:15:1 warning POLICY-WEIGHTS never", "m.yaml:26:1 error POLICY-WEIGHTS never");
    }

    @Test
    void saysWhatOnlyAClusterCouldAnswerAndNeverLetsItPass() {
        assertThat(findings(policy("cluster", "Audit", """
                - name: ask
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  context:
                    - {name: limit, apiCall: {urlPath: "/api/v1/namespaces/{{ request.namespace }}/resourcequotas"}}
                  validate:
                    deny: {conditions: {all: [{key: "{{ limit.items[0].spec || '' }}", operator: Equals, value: x}]}}
                - name: who
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  validate:
                    deny: {conditions: {all: [{key: "{{ request.userInfo.username }}", operator: Equals, value: x}]}}
                """)))
                .containsExactly(
                        "policies.yaml:7:7 info POLICY-SKIPPED policy cluster, rule ask: skipped: cluster data not"
                                + " supplied: the context entry limit (apiCall)",
                        "policies.yaml:13:7 info POLICY-SKIPPED policy cluster, rule who: skipped: no user in a build:"
                                + " the policy reads who asks");
    }

    @Test
    void readsConfigMapsThatAreKnown() {
        String policies = policy("map", "Audit", """
                - name: known
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  context: [{name: team, configMap: {name: team, namespace: shop}}]
                  validate:
                    message: "owned by {{ team.data.owner }}"
                    deny: {}
                """) + """
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: team, namespace: shop}
                data: {owner: us}
                """;

        assertThat(findings(policies)).containsExactly("m.yaml:15:1 warning POLICY-MAP owned by us");
    }

    @Test
    void tellsAnObjectThatIsExempt() {
        String policies = policy("strict", "Enforce", """
                - name: never
                  match: {any: [{resources: {kinds: [Deployment, CronJob]}}]}
                  validate: {message: never, deny: {}}
                """) + """
                ---
                apiVersion: kyverno.io/v2
                kind: PolicyException
                metadata: {name: old-jobs}
                spec:
                  exceptions: [{policyName: strict, ruleNames: ["nev*"]}]
                  match: {any: [{resources: {kinds: [CronJob], names: ["th*"]}}]}
                  conditions: {all: [{key: "{{ request.object.metadata.namespace }}", operator: Equals, value: tools}]}
                """;

        assertThat(findings(policies))
                .containsExactly(
                        "policies.yaml:7:7 info POLICY-SKIPPED policy strict, rule never: skipped: exempt by policy"
                                + " exception old-jobs",
                        "m.yaml:15:1 error POLICY-STRICT never");
    }

    @Test
    void takesAVariableThatIsNotThereForAnError() {
        assertThat(findings(policy("typo", "Audit", """
                - name: typo
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  validate:
                    deny: {conditions: {all: [{key: "{{ request.object.spec.repicas }}", operator: Equals, value: 1}]}}
                """)))
                .containsExactly(
                        "m.yaml:15:1 error POLICY-TYPO could not be evaluated: Unknown key \"repicas\" in path");
    }

    @Test
    void stopsLoopsThatHaveNoEndAndGoesOnWithTheNextRule() {
        String numbers = "request.object.spec.containers" + " | [@, @, @, @, @, @, @, @, @, @][]".repeat(3);

        assertThat(findings(policy("hostile", "Audit", """
                - name: endless
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  context: [{name: many, variable: {jmesPath: "%s"}}]
                  validate:
                    foreach:
                      - list: many
                        foreach:
                          - list: many
                            foreach: [{list: many, deny: {conditions: {all: [{key: a, operator: Equals, value: b}]}}}]
                - name: next
                  match: {any: [{resources: {kinds: [Deployment]}}]}
                  validate: {message: still here, deny: {}}
                """.formatted(
                                numbers.replace("spec.containers", "spec.template.spec.containers")))))
                .containsExactly(
                        "m.yaml:15:1 error POLICY-HOSTILE could not be evaluated: the rule takes more than 10000000 steps",
                        "m.yaml:15:1 warning POLICY-HOSTILE still here");
    }

    @Test
    void tellsPoliciesThatMakeNoSenseAndRulesThatValidateNothing() {
        assertThat(findings(policy("odd", "Audit", """
                - name: broken
                  match: {any: [{resources: {kinds: [Pod]}}]}
                  validate: {deny: {conditions: {all: [{key: "{{ request.[ }}", operator: Equals, value: 1}]}}}
                """) + "---\n" + policy("other", "Audit", """
                - name: change
                  match: {any: [{resources: {kinds: [Pod]}}]}
                  mutate: {patchStrategicMerge: {metadata: {labels: {a: b}}}}
                - name: sign
                  match: {any: [{resources: {kinds: [Pod]}}]}
                  verifyImages: [{imageReferences: ["*"]}]
                """)))
                .containsExactly(
                        "policies.yaml:7:7 error POLICY-FAULT policy odd: rule broken: the expression ends too early at"
                                + " column 10 of request.[",
                        "policies.yaml:11:1 info POLICY-SKIPPED policy other: skipped: rule change: it changes objects"
                                + " and validates none",
                        "policies.yaml:11:1 info POLICY-SKIPPED policy other: skipped: rule sign: signatures need the"
                                + " registry and keys");
    }
}
