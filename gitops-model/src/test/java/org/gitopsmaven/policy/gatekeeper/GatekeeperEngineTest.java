/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.policy.run.PolicyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatekeeperEngineTest {

    private static final String TEMPLATE = """
            apiVersion: templates.gatekeeper.sh/v1
            kind: ConstraintTemplate
            metadata: {name: teamlabel}
            spec:
              crd: {spec: {names: {kind: TeamLabel}}}
              targets:
                - target: admission.k8s.gatekeeper.sh
                  rego: |
                    package teamlabel

                    import data.lib.labels

                    violation[{"msg": msg}] {
                        wanted := input.parameters.label
                        not labels.has(input.review.object, wanted)
                        msg := sprintf("%v %v in %v has no label %v", [
                            input.review.kind.kind, input.review.name, input.review.object.metadata.namespace, wanted])
                    }
                  libs:
                    - |
                      package lib.labels

                      has(object, name) { object.metadata.labels[name] }
            ---
            """;
    private static final String CONSTRAINT = """
            apiVersion: constraints.gatekeeper.sh/v1beta1
            kind: TeamLabel
            metadata: {name: services-have-a-team}
            spec:
              enforcementAction: %s
              match:
                kinds: [{apiGroups: [""], kinds: [Service]}]
            %s
              parameters: {label: team}
            """;
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            """;

    @TempDir
    Path directory;

    @Test
    void judgesWithParametersAndLibrariesInTheNamespaceOfTheTarget() {
        assertThat(findings(TEMPLATE + constraint("deny", ""), SERVICE))
                .containsExactly(
                        "m.yaml:1:1 error POLICY-SERVICES-HAVE-A-TEAM Service web in default has no label team");
    }

    @Test
    void weighsViolationsByTheEnforcementAction() {
        assertThat(findings(TEMPLATE + constraint("warn", ""), SERVICE))
                .singleElement()
                .asString()
                .contains(" warning ");
        assertThat(findings(TEMPLATE + constraint("dryrun", ""), SERVICE))
                .singleElement()
                .asString()
                .contains(" info ");
    }

    @Test
    void weighsScopedActionsByWhereTheyAreEnforced() {
        String scoped = """
              scopedEnforcementActions:
                - {action: deny, enforcementPoints: [{name: audit.gatekeeper.sh}]}
                - {action: warn, enforcementPoints: [{name: validation.gatekeeper.sh}]}
            """;

        assertThat(findings(TEMPLATE + constraint("scoped", scoped), SERVICE))
                .singleElement()
                .asString()
                .contains(" warning ");
        assertThat(findings(TEMPLATE + constraint("scoped", "  scopedEnforcementActions: []"), SERVICE))
                .anySatisfy(finding -> assertThat(finding).contains("POLICY-SKIPPED", "no enforcement point is named"));
    }

    @Test
    void pointsAtAnEnforcementActionThatThereIsNot() {
        assertThat(findings(TEMPLATE + constraint("denny", ""), SERVICE))
                .anySatisfy(finding -> assertThat(finding)
                        .contains("policies.yaml:")
                        .contains("error POLICY-FAULT")
                        .contains("there is no enforcement action \"denny\"; did you mean 'deny'"));
    }

    @Test
    void leavesOutWhatTheMatchExcludes() {
        assertThat(findings(TEMPLATE + constraint("deny", "    excludedNamespaces: [def*]"), SERVICE))
                .isEmpty();
        assertThat(findings(TEMPLATE + constraint("deny", "    scope: Cluster"), SERVICE))
                .isEmpty();
        assertThat(findings(TEMPLATE + constraint("deny", "    labelSelector: {matchLabels: {a: b}}"), SERVICE))
                .isEmpty();
        assertThat(findings(TEMPLATE + constraint("deny", "    name: we*"), SERVICE))
                .hasSize(1);
        assertThat(findings(TEMPLATE + constraint("deny", "    source: Generated"), SERVICE))
                .isEmpty();
    }

    @Test
    void selectsByLabelsOfTheNamespaceAndSkipsWhereTheyAreNotKnown() {
        String policies = TEMPLATE + constraint("deny", "    namespaceSelector: {matchLabels: {tier: prod}}");
        String namespace = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: default, labels: {tier: prod}}\n";

        assertThat(findings(policies, SERVICE + namespace)).hasSize(1).allMatch(finding -> finding.contains(" error "));
        assertThat(findings(policies, SERVICE + namespace.replace("prod", "test")))
                .isEmpty();
        assertThat(findings(policies, SERVICE))
                .singleElement()
                .asString()
                .contains("POLICY-SKIPPED")
                .contains("it asks for labels of namespace default, which is not among the objects");
    }

    @Test
    void seesTheOtherObjectsOfTheEnvironment() {
        String policies = """
                apiVersion: templates.gatekeeper.sh/v1
                kind: ConstraintTemplate
                metadata: {name: uniquehost}
                spec:
                  crd: {spec: {names: {kind: UniqueHost}}}
                  targets:
                    - target: admission.k8s.gatekeeper.sh
                      code:
                        - engine: Rego
                          source:
                            version: v1
                            rego: |
                              package uniquehost

                              violation contains {"msg": msg} if {
                                  some name, other in data.inventory.namespace[_]["networking.k8s.io/v1"].Ingress
                                  name != input.review.name
                                  other.spec.rules[_].host == input.review.object.spec.rules[_].host
                                  msg := sprintf("host is taken by %s", [name])
                              }
                ---
                apiVersion: constraints.gatekeeper.sh/v1beta1
                kind: UniqueHost
                metadata: {name: hosts-are-unique}
                """;
        String ingress = "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: %s}\n"
                + "spec: {rules: [{host: shop.example.org}]}\n";

        assertThat(findings(policies, ingress.formatted("one") + "---\n" + ingress.formatted("two")))
                .containsExactly(
                        "m.yaml:1:1 error POLICY-HOSTS-ARE-UNIQUE host is taken by two",
                        "m.yaml:6:1 error POLICY-HOSTS-ARE-UNIQUE host is taken by one");
    }

    @Test
    void tellsAFaultOfTheRegoAtTheLineOfTheTemplate() {
        String broken = TEMPLATE.replace("msg := sprintf(", "msg := sprintff(");

        assertThat(findings(broken + constraint("deny", ""), SERVICE))
                .containsExactly("policies.yaml:16 error POLICY-FAULT policy teamlabel: rego_type_error: "
                        + "undefined function sprintff");
    }

    @Test
    void tellsATemplateThatHasNoViolations() {
        assertThat(findings(TEMPLATE.replace("violation[", "violations[") + constraint("deny", ""), SERVICE))
                .singleElement()
                .asString()
                .contains("package teamlabel has no rule violation");
    }

    @Test
    void saysWhatIsNotEvaluated() {
        assertThat(findings(constraint("deny", ""), SERVICE))
                .singleElement()
                .asString()
                .contains("POLICY-SKIPPED")
                .contains("no template defines TeamLabel");
        assertThat(findings(TEMPLATE, SERVICE)).singleElement().asString().contains("no constraint uses it");
        assertThat(findings(
                        TEMPLATE.replace("wanted :=", "input.review.userInfo.username != \"root\"\n        wanted :=")
                                + constraint("deny", ""),
                        SERVICE))
                .singleElement()
                .asString()
                .contains("no user in a build");
    }

    @Test
    void stopsATemplateThatNeverEndsAndGoesOnWithTheOthers() {
        String endless = TEMPLATE.replace("teamlabel", "endless")
                .replace("TeamLabel", "Endless")
                .replace(
                        "wanted :=",
                        "count({[a, b] | a := numbers.range(1, 2000)[_]; b := numbers.range(1, 2000)[_]}) > 0\n        wanted :=");
        String constraints = constraint("deny", "") + "---\n"
                + constraint("deny", "").replace("TeamLabel", "Endless").replace("services-have-a-team", "endless");

        assertThat(findings(endless + TEMPLATE + constraints, SERVICE + "---\n" + SERVICE.replace("web", "api")))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .contains("error POLICY-ENDLESS could not be evaluated")
                                .contains("more than 1000000 elements gathered")
                                .contains("it is not evaluated on what follows in this target"),
                        one -> assertThat(one).contains("Service web in default has no label team"),
                        one -> assertThat(one).contains("Service api in default has no label team"));
    }

    private static String constraint(String action, String match) {
        return CONSTRAINT.formatted(action, match);
    }

    private List<String> findings(String policies, String manifests) {
        return PolicyCases.findings(directory, policies, manifests);
    }
}
