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

class AdmissionPolicyTest {

    private static final String DEPLOYMENTS = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {tier: front}}
            spec:
              replicas: 9
              template: {spec: {containers: [{name: main, image: "web:latest"}]}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: api}
            spec: {replicas: 2}
            """;

    @TempDir
    Path directory;

    @Test
    void tellsEveryValidationThatFailsAtTheFieldItSelects() {
        assertThat(findings(policy("""
                validations:
                - expression: object.spec.replicas <= 5
                  messageExpression: "'%d replicas are too many'.format([object.spec.replicas])"
                - expression: "!has(object.spec.template) || object.spec.template.spec.containers.all(c, !c.image.endsWith(':latest'))"
                  message: images have a version
                """)))
                .containsExactly(
                        "m.yaml:5:13 error POLICY-LIMITS 9 replicas are too many",
                        "m.yaml:6:33 error POLICY-LIMITS images have a version");
    }

    @Test
    void concernsOnlyWhatItsConditionsLetThrough() {
        assertThat(findings(policy("""
                matchConditions:
                - {name: front, expression: "has(object.metadata.labels) && object.metadata.labels.tier == 'back'"}
                validations: [{expression: "false"}]
                """))).isEmpty();
    }

    @Test
    void readsVariablesOnlyWhereTheyAreUsed() {
        assertThat(findings(policy("""
                variables:
                - {name: broken, expression: object.spec.nothing.there}
                - {name: most, expression: "object.metadata.name == 'web' ? 10 : 1"}
                validations:
                - {expression: object.spec.replicas <= variables.most, message: too many}
                """))).containsExactly("m.yaml:11:18 error POLICY-LIMITS too many");
    }

    @Test
    void deniesWhenAnExpressionFailsUnlessItIsToldToIgnoreThat() {
        String validations = "validations: [{expression: object.spec.nothing == 1}]\n";

        assertThat(findings(policy(validations)))
                .hasSize(2)
                .allMatch(line -> line.contains("resulted in error: key 'nothing' is not present in map."));
        assertThat(findings(policy("failurePolicy: Ignore\n" + validations))).isEmpty();
    }

    @Test
    void holdsObjectsToEachParameterThatItsBindingSelects() {
        assertThat(findings(policy("""
                paramKind: {apiVersion: v1, kind: ConfigMap}
                validations:
                - expression: object.spec.replicas <= int(params.data.most)
                  messageExpression: "'at most ' + params.data.most"
                """) + """
                ---
                apiVersion: admissionregistration.k8s.io/v1
                kind: ValidatingAdmissionPolicyBinding
                metadata: {name: b}
                spec:
                  policyName: limits
                  validationActions: [Warn, Audit]
                  matchResources: {objectSelector: {matchLabels: {tier: front}}}
                  paramRef: {selector: {matchLabels: {limits: "yes"}}, parameterNotFoundAction: Deny}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: one, labels: {limits: "yes"}}
                data: {most: "3"}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: two, labels: {limits: "yes"}}
                data: {most: "5"}
                """))
                .containsExactly(
                        "m.yaml:5:13 warning POLICY-LIMITS at most 3", "m.yaml:5:13 warning POLICY-LIMITS at most 5");
    }

    @Test
    void tellsWhatOnlyAClusterCouldKnow() {
        assertThat(findings(policy("""
                validations:
                - expression: authorizer.group('').resource('pods').check('get').allowed()
                """)))
                .hasSize(2)
                .allMatch(line -> line.endsWith(
                        "info POLICY-SKIPPED policy limits: skipped: authorization cannot be known at build time"));
        assertThat(findings(policy("""
                validations:
                - expression: request.userInfo.username != 'root'
                """)))
                .allMatch(line -> line.contains("POLICY-SKIPPED policy limits: skipped: no user in a build"))
                .isNotEmpty();
    }

    @Test
    void saysSoWhenItConcernsOnlyChanges() {
        assertThat(findings(policy("validations: [{expression: object.spec == oldObject.spec}]\n")
                        .replace("[CREATE]", "[UPDATE]")))
                .containsExactly(
                        "policies.yaml:1:1 info POLICY-SKIPPED policy limits: skipped: no old object in a build");
    }

    @Test
    void tellsWhereAPolicyDoesNotCompile() {
        assertThat(findings(policy("""
                validations:
                - expression: object.spec.replicas <= most
                """)))
                .containsExactly("policies.yaml:14:41 error POLICY-FAULT policy limits: does not compile:"
                        + " undeclared reference to 'most' (in container '')");
        assertThat(findings(policy("validations: [{expression: \"'text'\"}]\n")))
                .containsExactly(
                        "policies.yaml:13:17 error POLICY-FAULT policy limits: the expression must give true or false");
    }

    @Test
    void goesOnWhenAHostilePolicyIsStopped() {
        assertThat(findings(policy("""
                validations:
                - expression: lists.range(9000).all(x, lists.range(9000).all(y, y >= 0))
                - {expression: object.spec.replicas <= 5, message: too many}
                """)))
                .contains("m.yaml:5:13 error POLICY-LIMITS too many")
                .anyMatch(line -> line.contains("stopped after 200000 steps of comprehensions"));
    }

    private List<String> findings(String policies) {
        return PolicyCases.findings(directory, policies, DEPLOYMENTS);
    }

    private static String policy(String spec) {
        return """
                apiVersion: admissionregistration.k8s.io/v1
                kind: ValidatingAdmissionPolicy
                metadata:
                  name: limits
                spec:
                  matchConstraints:
                    resourceRules:
                    - apiGroups: [apps]
                      apiVersions: [v1]
                      operations: [CREATE]
                      resources:
                      - deployments
                """ + spec.indent(2);
    }
}
