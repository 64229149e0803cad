/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set of policies to start from: its tests, and what it says of applications. */
class PoliciesIT {

    private static final String POLICY_TEST = Plugin.goal("policy-test");
    private static final String VALIDATE = Plugin.goal("validate");

    @TempDir
    Path directory;

    private Path project;

    @BeforeEach
    void copy() throws IOException {
        project = directory.resolve("policies");
        Project.copy("policies", project);
    }

    @Test
    void runsTheTestsOfEachLanguage() {
        MavenBuild.run(project, POLICY_TEST)
                .succeeds()
                .says("policies/admission/.kyverno-test/kyverno-test.yaml  3 passed")
                .says("policies/gatekeeper/suite.yaml                      2 passed")
                .says("policies/kyverno/.kyverno-test/kyverno-test.yaml    3 passed")
                .says("policies/rego/replicas_test.rego                    4 passed")
                .says("ran 12 expectations in 4 files: 12 passed");

        assertThat(project.resolve("target/gitops-reports/policy-tests.junit.xml"))
                .content()
                .contains("<testsuite name=\"policies/gatekeeper/suite.yaml\" tests=\"2\" failures=\"0\"")
                .contains("data.replicas_test.test_one_replica_warns");
    }

    @Test
    void pointsAtTheExpectationThatFails() throws IOException {
        edit("policies/gatekeeper/suite.yaml", "violations: 1", "violations: 2");
        edit("policies/rego/replicas.rego", "workloads.replicas == 1", "workloads.replicas == 3");

        MavenBuild.run(project, POLICY_TEST)
                .fails()
                .says("10 passed, 2 failed")
                .says("2 problems in 2 files")
                .says("policies/gatekeeper/suite.yaml:15:")
                .says("want 2 violations with a message like lacks the labels .*team  [POLICY-TEST]")
                .says("policies/rego/replicas_test.rego:12:")
                .says("data.replicas_test.test_one_replica_warns: got undefined, want true  [POLICY-TEST]");
        MavenBuild.run(project, POLICY_TEST, "-Dgitops.failOn=never").succeeds().says("2 failed");
    }

    @Test
    void saysThatThereIsNothingToTest() throws IOException {
        Path empty = Files.createDirectories(directory.resolve("empty"));

        MavenBuild.run(empty, POLICY_TEST).succeeds().says("Nothing to test");
        MavenBuild.run(empty, POLICY_TEST, "-Dgitops.policy-test.skip")
                .succeeds()
                .says("Skipped (gitops.policy-test.skip)");
    }

    @Test
    void acceptsTheGoodApplication() {
        MavenBuild.run(project, VALIDATE).succeeds().says("checked").doesNotSay("POLICY-");
    }

    @Test
    void tellsWhatEachPolicyRefuses() throws IOException {
        edit("apps/web.yaml", "web:1.4.2", "web:latest");
        edit("apps/web.yaml", "    team: shop\n", "    owner: shop\n");
        edit("apps/web.yaml", "replicas: 2", "replicas: 0");
        edit("apps/web.yaml", "            limits:\n              memory: 128Mi\n", "");

        MavenBuild.run(project, VALIDATE)
                .fails()
                .says("latest moves: web  [POLICY-IMAGE-TAGS]")
                .says("[POLICY-MEMORY-LIMITS]")
                .says("Deployment web lacks the labels {\"team\"}  [POLICY-WORKLOADS-HAVE-A-TEAM]")
                .says("Deployment web runs nowhere  [POLICY-REPLICAS]");
    }

    @Test
    void stopsHostilePoliciesAndGoesOnWithTheOthers() throws IOException {
        Files.writeString(
                project.resolve("policies/rego/recursive.rego"),
                "package recursive\n\ndeny contains \"never\" if f(1)\n\nf(x) if f(x + 1)\n");
        Files.writeString(
                project.resolve("policies/rego/unfolding.rego"),
                "package unfolding\n\ndeny contains \"never\" if regex.match(`(((a{30}){30}){30}){30}`, input.kind)\n");
        Files.writeString(project.resolve("policies/rego/endless.rego"), """
                package endless

                deny contains "never" if count({[a, b, c, d] |
                    some a in numbers.range(1, 200)
                    some b in numbers.range(1, 200)
                    some c in numbers.range(1, 200)
                    some d in numbers.range(1, 200)
                }) == 0
                """);
        edit("apps/web.yaml", "replicas: 2", "replicas: 0");

        MavenBuild.run(project, VALIDATE)
                .fails()
                .says(
                        "could not be evaluated: eval_cancel_error: the evaluation was stopped: more than 1000000 elements "
                                + "gathered; it is not evaluated on what follows in this target  [POLICY-ENDLESS]")
                .says("calls nested deeper than 2000")
                .says("[POLICY-RECURSIVE]")
                .says("repetitions within each other come to more than 1000")
                .says("[POLICY-UNFOLDING]")
                .says("Deployment web runs nowhere  [POLICY-REPLICAS]");
    }

    @Test
    void takesPoliciesFromAnArtifactOfMaven() throws IOException {
        Path version = Path.of(System.getProperty("it.repo")).resolve("org/example/policies/1.0");
        Files.createDirectories(version);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(version.resolve("policies-1.0.zip")))) {
            zip.putNextEntry(new ZipEntry("shared/kinds.rego"));
            zip.write("package kinds\n\ndeny contains \"no\" if input.kind == \"Deployment\"\n".getBytes(UTF_8));
            zip.closeEntry();
        }

        MavenBuild.run(project, VALIDATE, "-Dgitops.validate.policies=org.example:policies:zip:1.0")
                .fails()
                .says("no  [POLICY-KINDS]");
        MavenBuild.run(project, POLICY_TEST, "-Dgitops.validate.policies=org.example:policies:zip:1.0")
                .succeeds();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = project.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
