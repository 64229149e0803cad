/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is broken in one place is told, and everything else is validated all the same. */
class BadInputTest {

    private static final String FAULTY = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {prots: []}\n";
    private static final String CRD = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: teams.example.com}
            spec:
              group: example.com
              scope: Namespaced
              names: {kind: Team, plural: teams}
              versions:
                - name: v1
                  served: true
                  storage: true
                  schema: %s
            """;
    private static final String TEAM =
            "apiVersion: example.com/v1\nkind: Team\nmetadata: {name: a}\nspec: {size: big}\n";

    @TempDir
    Path directory;

    @Test
    void survivesCrdsThatAreMalformed() throws IOException {
        write("service.yaml", FAULTY);
        write("team.yaml", TEAM);
        write("crd.yaml", CRD.formatted("{openAPIV3Schema: [1, {type: 7}]}"));

        assertThat(rules()).contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD");
    }

    @Test
    void survivesCrdsOfUsersThatAreNoYaml() throws IOException {
        write("service.yaml", FAULTY);
        Path crds = Files.createDirectories(directory.resolve("..").resolve(directory.getFileName() + "-crds"));
        Files.writeString(crds.resolve("bad.yaml"), "a: b: c\n");
        Files.writeString(crds.resolve("good.yaml"), CRD.formatted("{openAPIV3Schema: {type: object}}"));

        List<Finding> findings = Targets.validate(
                        SourceTree.of(directory),
                        ValidationOptions.DEFAULT.withCrds(List.of(crds, directory.resolve("none"))))
                .findings();

        assertThat(findings).extracting(finding -> finding.rule().id()).contains("YAML-SYNTAX", "SCHEMA-UNKNOWN-FIELD");
        assertThat(findings).extracting(Finding::message).anyMatch(text -> text.contains("CRDs cannot be read"));
    }

    @Test
    void survivesASchemaThatIsAsDeepAsItsFile() throws IOException {
        String deep = "{type: object, properties: {a: ".repeat(60) + "{type: string}" + "}}".repeat(60);
        write("service.yaml", FAULTY);
        write("team.yaml", TEAM);
        write("crd.yaml", CRD.formatted("{openAPIV3Schema: " + deep + "}"));

        assertThat(rules()).contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD");
    }

    @Test
    void survivesASchemaThatRefersToItself() throws IOException {
        write("service.yaml", FAULTY);
        write("team.yaml", TEAM);
        write("crd.yaml", CRD.formatted("{openAPIV3Schema: &s {type: object, properties: {spec: *s}}}"));

        assertThat(rules()).contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD");
    }

    @Test
    void refusesAFileThatIsTooLargeAndSaysSo() throws IOException {
        write("service.yaml", FAULTY);
        try (BufferedWriter huge = Files.newBufferedWriter(directory.resolve("huge.yaml"))) {
            String line = "x".repeat(1023) + "\n";
            for (int i = 0; i < 100 * 1024; i++) {
                huge.write("# " + line, 0, line.length());
            }
        }

        List<Finding> findings = Targets.validate(SourceTree.of(directory), ValidationOptions.DEFAULT)
                .findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(String.valueOf(finding.location())).isEqualTo("huge.yaml");
            assertThat(finding.message()).contains("MB");
        });
        assertThat(findings).extracting(finding -> finding.rule().id()).contains("SCHEMA-UNKNOWN-FIELD");
    }

    @Test
    void refusesVersionsOfKubernetesThatNobodyKnows() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() ->
                        new Validation(ValidationOptions.DEFAULT.forKubernetes(List.of(KubernetesVersion.of("1.99")))))
                .satisfies(
                        fault -> assertThat(fault.describe()).contains("1.99").contains("1.36"));
        assertThatExceptionOfType(GitOpsException.class).isThrownBy(() -> KubernetesVersion.of("newest"));
    }

    @Test
    void tellsAFileThatCannotBeRead() throws IOException {
        write("service.yaml", FAULTY);
        Path file = directory.resolve("secret.yaml");
        write("secret.yaml", "a: 1\n");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "everything can be read by this user");

        assertThat(rules()).anyMatch(rule -> rule.startsWith("secret.yaml "));
    }

    @Test
    void tellsAFileThatIsNoText() throws IOException {
        write("service.yaml", FAULTY);
        Files.write(directory.resolve("binary.yaml"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 7});

        assertThat(rules())
                .anyMatch(rule -> rule.startsWith("binary.yaml"))
                .contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD");
    }

    @ParameterizedTest
    @MethodSource
    void tellsWhatNoReaderCanTakeAndChecksTheRest(String text, String fault) throws IOException {
        write("service.yaml", FAULTY);
        write("bad.yaml", text);

        List<Finding> findings = Targets.validate(SourceTree.of(directory), ValidationOptions.DEFAULT)
                .findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(String.valueOf(finding.location())).startsWith("bad.yaml:");
            assertThat(finding.message()).contains(fault);
        });
        assertThat(findings).extracting(finding -> finding.rule().id()).contains("SCHEMA-UNKNOWN-FIELD");
    }

    static Stream<Arguments> tellsWhatNoReaderCanTakeAndChecksTheRest() {
        StringBuilder block = new StringBuilder();
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 0; i < 10_000; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }
        for (int i = 1; i < 12; i++) {
            String aliases = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a" + i + ": &a" + i + " [" + aliases + "]\n");
        }
        String key = "k".repeat(1_000_000);
        return Stream.of(
                Arguments.of(block.toString(), "nested deeper than"),
                Arguments.of("a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n", "nested deeper than"),
                Arguments.of(bomb.toString(), "excessive aliasing"),
                Arguments.of("a: &a {b: *a}\n", "contains itself"),
                Arguments.of("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  " + key + ": v\n", "kkk"),
                Arguments.of("a: \u0007\n", "control characters"));
    }

    @Test
    @Timeout(120)
    void waitsForNoPipe() throws IOException, InterruptedException {
        write("service.yaml", FAULTY);
        makePipe("pipe.yaml");

        assertThat(rules()).contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD", "pipe.yaml RENDER-FAULT");

        write("kustomization.yaml", "resources: [service.yaml, pipe.yaml]\n");
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory, KustomizeOptions.defaults()))
                .withMessageContaining("not a regular file");
    }

    @Test
    void tellsADirectoryThatMayNotBeLookedInto() throws IOException {
        write("service.yaml", FAULTY);
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.writeString(closed.resolve("a.yaml"), FAULTY);
        assumeTrue(
                closed.toFile().setReadable(false) && !Files.isReadable(closed), "everything can be read by this user");

        try {
            assertThat(rules()).contains("service.yaml:4:8 SCHEMA-UNKNOWN-FIELD", "closed RENDER-FAULT");
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    private void makePipe(String name) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("mkfifo", directory.resolve(name).toString()).start();
            assumeTrue(process.waitFor() == 0, "no pipes on this file system");
        } catch (IOException e) {
            assumeTrue(false, "skipped: there is no mkfifo here");
        }
    }

    private List<String> rules() {
        return Targets.validate(SourceTree.of(directory), ValidationOptions.DEFAULT).findings().stream()
                .map(finding -> finding.location() + " " + finding.rule().id())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(directory.resolve(path), text);
    }
}
