/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostileKustomizationTest {

    private static final String MAP = "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}";

    @TempDir
    Path directory;

    @Test
    void refusesBasesThatDoubleAtEachLevel() throws IOException {
        write("l0/kustomization.yaml", "resources: [map.yaml]");
        write("l0/map.yaml", MAP);
        for (int level = 1; level <= 30; level++) {
            String below = "resources: [../l" + (level - 1) + "]\nnamePrefix: ";
            write("l" + level + "a/kustomization.yaml", below + "a-");
            write("l" + level + "b/kustomization.yaml", below + "b-");
            write("l" + level + "/kustomization.yaml", "resources: [../l" + level + "a, ../l" + level + "b]");
        }

        assertRefused("l30", "more than 32000 resources in one build");
    }

    @Test
    void visitsEmptyBasesOnceHoweverOftenTheyAreNamed() throws IOException {
        write("l0/kustomization.yaml", "resources: []");
        for (int level = 1; level <= 60; level++) {
            String below = "resources: [../l" + (level - 1) + "]";
            write("l" + level + "a/kustomization.yaml", below);
            write("l" + level + "b/kustomization.yaml", below);
            write("l" + level + "/kustomization.yaml", "resources: [../l" + level + "a, ../l" + level + "b]");
        }

        KustomizeBuild build = Kustomizer.build(directory.resolve("l60"), KustomizeOptions.defaults());

        assertThat(build.resources()).isEmpty();
    }

    @Test
    void refusesBasesNestedWithoutEnd() throws IOException {
        write("d0/kustomization.yaml", "resources: []");
        for (int level = 1; level <= 300; level++) {
            write("d" + level + "/kustomization.yaml", "resources: [../d" + (level - 1) + "]");
        }

        assertRefused("d300", "bases are nested deeper than 200 directories");
    }

    @Test
    void refusesAKustomizationOfBrackets() throws IOException {
        write("kustomization.yaml", "resources: " + "[".repeat(10_000) + "]".repeat(10_000));

        assertRefused(".", "nested deeper than 500 levels");
    }

    @Test
    void refusesAliasesThatMultiply() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(8) + alias + "]\n");
        }
        write("kustomization.yaml", bomb.toString());

        assertRefused(".", "excessive aliasing");
    }

    @Test
    void followsNoLinkOutOfTheRoot() throws IOException {
        write("outside.yaml", MAP);
        write("inner/kustomization.yaml", "resources: [link.yaml]");
        try {
            Files.createSymbolicLink(directory.resolve("inner/link.yaml"), Path.of("..", "outside.yaml"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "skipped: symbolic links cannot be made here");
        }

        assertRefused("inner", "is not in or below");
    }

    @Test
    void matchesRegularExpressionsInLinearTime() throws IOException {
        write(
                "kustomization.yaml",
                "resources: [map.yaml]\npatches:\n  - target: {name: '(a+)+$'}\n    patch: '[]'\n"
                        + "  - target: {name: '(a|a?)+b'}\n    patch: '[{\"op\":\"add\",\"path\":\"/data\",\"value\":{}}]'");
        write("map.yaml", MAP.replace("name: a", "name: " + "a".repeat(5_000) + "c"));

        KustomizeBuild build = Kustomizer.build(directory, KustomizeOptions.defaults());

        assertThat(build.resources()).hasSize(1);
    }

    private void assertRefused(String target, String words) {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory.resolve(target).normalize(), KustomizeOptions.defaults()))
                .withMessageContaining(words);
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
