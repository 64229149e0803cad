/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.policy.run.PolicyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConftestEngineTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              replicas: 1
              template:
                spec:
                  containers:
                    - name: web
                      image: web:latest
            """;

    @TempDir
    Path directory;

    @Test
    void tellsDenialsAsErrorsAndWarningsAsWarnings() {
        assertThat(findings("""
                        package main

                        deny contains msg if {
                            some container in input.spec.template.spec.containers
                            endswith(container.image, ":latest")
                            msg := sprintf("container %s floats", [container.name])
                        }

                        warn_replicas contains {"msg": "one replica", "docs": "x"} if input.spec.replicas < 2
                        """))
                .containsExactly(
                        "m.yaml:1:1 error POLICY-MAIN container web floats",
                        "m.yaml:1:1 warning POLICY-MAIN one replica");
    }

    @Test
    void handsAllObjectsAtOnceToPackagesThatCombineThem() throws IOException {
        Path policies = Files.writeString(directory.resolve("policies.rego"), """
                package services

                deny contains msg if {
                    kinds := [file.contents.kind | some file in input]
                    not "Service" in kinds
                    msg := sprintf("no Service beside %v in %s", [kinds, input[0].path])
                }
                """);

        assertThat(PolicyCases.findings(policies, new Combination(Set.of("services"), directory), DEPLOYMENT))
                .containsExactly(
                        "policies.rego:3:1 error POLICY-SERVICES no Service beside [\"Deployment\"] in m.yaml");
    }

    @Test
    void saysThatAPackageToCombineIsNotThere() throws IOException {
        Path policies = Files.writeString(
                directory.resolve("policies.rego"), "package main\n\ndeny contains \"no\" if input.secret\n");

        assertThat(PolicyCases.findings(policies, new Combination(Set.of("other"), directory), DEPLOYMENT))
                .singleElement()
                .asString()
                .contains("POLICY-SKIPPED", "no package other has rules, which policies.combine names");
    }

    @Test
    void takesBackWhatAnExceptionNames() {
        assertThat(findings("""
                        package main

                        deny_latest contains "floats" if input.kind == "Deployment"

                        deny contains "stays" if input.kind == "Deployment"

                        exception contains ["latest"] if input.metadata.name == "web"
                        """)).containsExactly("m.yaml:1:1 error POLICY-MAIN stays");
    }

    @Test
    void readsModulesOfBothVersions() {
        assertThat(findings("package old\n\nviolation[msg] { input.kind == \"Deployment\"; msg := \"no\" }\n"))
                .containsExactly("m.yaml:1:1 error POLICY-OLD no");
    }

    @Test
    void saysThatARuleAskedTheNetwork() {
        assertThat(findings(
                        "package main\n\ndeny contains \"down\" if http.send({\"url\": \"u\"}).status_code == 500\n"))
                .singleElement()
                .asString()
                .contains("http.send is not available in a build");
    }

    @Test
    void tellsWhatDoesNotCompileAtItsLine() {
        assertThat(findings("package main\n\ndeny contains msg if {\n  msg := sprintff(\"a\")\n}\n"))
                .singleElement()
                .asString()
                .startsWith("policies.rego:4:10 error POLICY-FAULT")
                .contains("undefined function sprintff");
    }

    @Test
    void tellsARuleThatGivesNoMessage() {
        assertThat(findings("package main\n\ndeny contains 7 if input.kind\n"))
                .singleElement()
                .asString()
                .contains("could not be evaluated")
                .contains("gives number, want a text or an object with a text msg");
    }

    @Test
    void readsDataThatLiesBesideThePolicies() throws IOException {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("teams.yaml"), "teams: [shop]\n");
        Files.writeString(
                directory.resolve("teams.rego"),
                "package teams\n\ndeny contains data.teams[0] if not input.metadata.labels.team in data.teams\n"
                        .replace("package teams", "package owners"));

        assertThat(PolicyCases.findings(
                        directory, DEPLOYMENT.replace("  name: web\n", "  name: web\n  labels: {team: x}\n")))
                .contains("m.yaml:1:1 error POLICY-OWNERS shop");
    }

    private List<String> findings(String policy) {
        return PolicyCases.findings(directory, "policies.rego", policy, DEPLOYMENT);
    }
}
