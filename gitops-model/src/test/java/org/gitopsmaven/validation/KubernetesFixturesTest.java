/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates the objects with every field filled in that Kubernetes tests its own types with, where they are at hand. */
class KubernetesFixturesTest {

    /** Their texts are made up, so words and names are wrong; fields, types and numbers are right. */
    private static final Set<String> STRUCTURE = Set.of(
            "SCHEMA-UNKNOWN-FIELD",
            "SCHEMA-TYPE",
            "SCHEMA-REQUIRED",
            "SCHEMA-QUANTITY",
            "SCHEMA-FORMAT",
            "SCHEMA-RANGE",
            "SCHEMA-DUPLICATE-ITEM",
            "SCHEMA-DUPLICATE-KEY");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"1.30", "1.31", "1.32", "1.33", "1.34", "1.35", "1.36"})
    void findsNothingWrongInTheStructureOfAnyKind(String version) throws IOException {
        String checkout = System.getProperty("gitops.kubernetesApi", "");
        assumeTrue(!checkout.isEmpty(), "skipped: set -Dgitops.kubernetesApi to a checkout of kubernetes/api");
        Path fixtures = Path.of(checkout, "testdata", "v" + version + ".0");
        assumeTrue(Files.isDirectory(fixtures), "skipped: this checkout has no testdata of " + version);
        try (var files = Files.list(fixtures)) {
            for (Path file : files.filter(KubernetesFixturesTest::isFixture).toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }

        ValidationResult result = Targets.validate(
                SourceTree.of(directory),
                ValidationOptions.DEFAULT.forKubernetes(List.of(KubernetesVersion.of(version))));

        assertThat(result.targets().get(0).objects()).isGreaterThan(100);
        assertThat(result.findings())
                .filteredOn(finding -> STRUCTURE.contains(finding.rule().id()))
                .isEmpty();
    }

    private static boolean isFixture(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") && !name.contains("after_roundtrip");
    }
}
