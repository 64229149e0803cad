/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestsTest {

    private static final String TEMPLATE = """
            apiVersion: templates.gatekeeper.sh/v1
            kind: ConstraintTemplate
            metadata: {name: nodefault}
            spec:
              crd: {spec: {names: {kind: NoDefault}}}
              targets:
                - target: admission.k8s.gatekeeper.sh
                  code:
                    - engine: K8sNativeValidation
                      source:
                        validations:
                          - {expression: "object.metadata.namespace != 'default'", message: default is taken}
                    - engine: Rego
                      source:
                        rego: |
                          package nodefault
                          violation[{"msg": "default is taken"}] { input.review.object.metadata.namespace == "default" }
            """;
    private static final String CONSTRAINT =
            "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: NoDefault\nmetadata: {name: nodefault}\n";
    private static final String OBJECT = "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: %s}\n";

    @TempDir
    Path directory;

    @Test
    void runsASuiteOfGatekeeperInBothLanguages() throws IOException {
        template();
        suite("""
                  - name: inside
                    object: bad.yaml
                    assertions:
                      - violations: yes
                      - {violations: 1, message: 'default.*taken'}
                  - name: outside
                    object: good.yaml
                """);

        assertThat(run())
                .containsExactly(
                        "suite.yaml:11 taken (Rego)/inside PASSED",
                        "suite.yaml:12 taken (Rego)/inside PASSED",
                        "suite.yaml:13 taken (Rego)/outside PASSED",
                        "suite.yaml:11 taken (CEL)/inside PASSED",
                        "suite.yaml:12 taken (CEL)/inside PASSED",
                        "suite.yaml:13 taken (CEL)/outside PASSED");
    }

    @Test
    void pointsAtTheExpectationThatFails() throws IOException {
        template();
        suite("""
                  - name: inside
                    object: bad.yaml
                    assertions:
                      - violations: no
                  - {name: later, skip: true, object: bad.yaml}
                """);

        assertThat(run())
                .contains(
                        "suite.yaml:11 taken (Rego)/inside FAILED got \"default is taken\", want no violations",
                        "suite.yaml:12 taken (Rego)/later SKIPPED skip: true");
    }

    @Test
    void readsNoFileOutsideOfThePolicies() throws IOException {
        template();
        suite("  - {name: up, object: ../../../../etc/hostname}\n  - {name: none, object: nowhere.yaml}\n");

        assertThat(run())
                .anySatisfy(line -> assertThat(line).contains("/up FAILED ").containsAnyOf("lies outside", "no file"))
                .anySatisfy(line -> assertThat(line).contains("/none FAILED there is no file nowhere.yaml"));
    }

    @Test
    void runsTheTestsOfRegoWithThePackagesThatTheyName() throws IOException {
        write("lib/names.rego", "package lib.names\n\nlong(name) if count(name) > 3\n");
        write(
                "main/deny.rego",
                "package main\n\nimport data.lib.names\n\ndeny contains \"long\" if names.long(input.metadata.name)\n");
        write("main/deny_test.rego", """
                package main

                test_refuses_long_names if deny["long"] with input as {"metadata": {"name": "abcd"}}

                test_takes_short_names if count(deny) == 1 with input as {"metadata": {"name": "abc"}}

                todo_test_more if false
                """);

        assertThat(run())
                .containsExactly(
                        "deny_test.rego:3 data.main.test_refuses_long_names PASSED",
                        "deny_test.rego:5 data.main.test_takes_short_names FAILED got undefined, want true",
                        "deny_test.rego:7 data.main.todo_test_more SKIPPED it is still to do");
    }

    @Test
    void tellsATestThatDoesNotCompile() throws IOException {
        write("deny_test.rego", "package main\n\ntest_a if {\n  nothing(1)\n}\n");

        assertThat(run())
                .singleElement()
                .asString()
                .startsWith("deny_test.rego:4 ")
                .contains("undefined function nothing");
    }

    @Test
    void runsTestsOfKyvernoAndTellsThoseOfRulesThatDoNotValidate() throws IOException {
        write("policy.yaml", """
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: teams}
                spec:
                  rules:
                    - name: has-a-team
                      match: {any: [{resources: {kinds: [Service]}}]}
                      validate: {message: no team, pattern: {metadata: {labels: {team: "?*"}}}}
                    - name: add-a-team
                      match: {any: [{resources: {kinds: [Service]}}]}
                      mutate: {patchStrategicMerge: {metadata: {labels: {team: shop}}}}
                """);
        write("service.yaml", OBJECT.formatted("default"));
        write("kyverno-test.yaml", """
                apiVersion: cli.kyverno.io/v1alpha1
                kind: Test
                metadata: {name: teams}
                policies: [policy.yaml]
                resources: [service.yaml]
                results:
                  - {policy: teams, rule: has-a-team, kind: Service, resources: [a], result: fail}
                  - {policy: teams, rule: has-a-team, kind: Service, resources: [a], result: pass}
                  - {policy: teams, rule: add-a-team, kind: Service, resources: [a], result: pass}
                """);

        assertThat(run())
                .hasSize(3)
                .anyMatch(
                        line -> line.startsWith("kyverno-test.yaml:7 teams/has-a-team on ") && line.endsWith(" PASSED"))
                .anyMatch(
                        line -> line.startsWith("kyverno-test.yaml:8 ") && line.contains("FAILED got fail, want pass"))
                .contains("kyverno-test.yaml:9 teams/add-a-team SKIPPED no rule of this name validates objects");
    }

    private void template() throws IOException {
        write("template.yaml", TEMPLATE);
        write("constraint.yaml", CONSTRAINT);
        write("bad.yaml", OBJECT.formatted("default"));
        write("good.yaml", OBJECT.formatted("shop"));
    }

    private void suite(String cases) throws IOException {
        write(
                "suite.yaml",
                "kind: Suite\napiVersion: test.gatekeeper.sh/v1alpha1\ntests:\n- name: taken\n  template: template.yaml\n"
                        + "  constraint: constraint.yaml\n  cases:\n" + cases);
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> run() {
        List<String> lines = new ArrayList<>();
        new PolicyTests(Clock.systemUTC(), result -> lines.add(shown(result))).run(directory);
        return lines;
    }

    private static String shown(PolicyTestResult result) {
        Path file = Path.of(result.location().file()).getFileName();
        return (file + ":" + result.location().line() + " " + result.name() + " " + result.verdict() + " "
                        + result.message())
                .strip();
    }
}
