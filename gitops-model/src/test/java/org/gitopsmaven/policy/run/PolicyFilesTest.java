/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n";

    @TempDir
    Path directory;

    @Test
    void readsPoliciesOfAnArchive() throws IOException {
        Path jar = directory.resolve("policies.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "team/services.rego", "package services\n\ndeny contains \"no\" if input.kind == \"Service\"\n");
            add(zip, "broken.rego", "package broken\n\ndeny contains\n");
        }

        assertThat(PolicyCases.findings(jar, SERVICE))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).isEqualTo("m.yaml:1:1 error POLICY-SERVICES no"),
                        one -> assertThat(one).startsWith("broken.rego:").contains("POLICY-FAULT"));
    }

    @Test
    void tellsAnArchiveThatIsNone() throws IOException {
        Path jar = Files.writeString(directory.resolve("policies.jar"), "no archive");

        assertThat(PolicyCases.findings(jar, SERVICE))
                .singleElement()
                .asString()
                .contains("the policies cannot be read");
    }

    @Test
    void takesWhatTestsNameForNoObjectOfTheCluster() throws IOException {
        Files.writeString(directory.resolve("suite.yaml"), """
                kind: Suite
                apiVersion: test.gatekeeper.sh/v1alpha1
                tests: [{template: t.yaml, constraint: c.yaml, cases: [{object: samples/other.yaml}]}]
                """);
        Files.createDirectories(directory.resolve("samples"));
        Files.writeString(directory.resolve("samples").resolve("other.yaml"), SERVICE.replace("web", "sample"));
        Files.writeString(directory.resolve("known.yaml"), SERVICE.replace("web", "known"));
        Files.writeString(directory.resolve("t.yaml"), """
                apiVersion: templates.gatekeeper.sh/v1
                kind: ConstraintTemplate
                metadata: {name: all}
                spec:
                  crd: {spec: {names: {kind: All}}}
                  targets:
                    - rego: |
                        package all
                        violation[{"msg": name}] { data.inventory.cluster.v1.Service[name] }
                        violation[{"msg": name}] { data.inventory.namespace[_].v1.Service[name] }
                """);
        Files.writeString(
                directory.resolve("c.yaml"),
                "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: All\nmetadata: {name: all}\n");

        assertThat(PolicyCases.findings(directory, SERVICE))
                .isEqualTo(List.of("m.yaml:1:1 error POLICY-ALL known", "m.yaml:1:1 error POLICY-ALL web"));
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
