/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.Severities;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Validates the manifests of {@code conformance/schema-faults}, one fault each, where that data lies beside the repository.
 */
class SchemaFaultsTest {

    private static final Map<String, String> NAMES =
            Map.of("removed-api", "DEPRECATED-API", "hpa", "HPA-BOUNDS", "ref", "KUST-REFS");

    @TempDir
    Path directory;

    private Path data = Path.of("");

    /** A row of {@code expected.tsv}. */
    private record Expected(String file, boolean fault, String versions, boolean closed, String rule, String place) {

        static Expected of(String line) {
            String[] columns = line.split("\t", -1);
            String family = columns[4].equals("S") ? "SCHEMA-" : "RES-";
            String rule = NAMES.getOrDefault(columns[5], family + columns[5].toUpperCase(Locale.ROOT));
            return new Expected(
                    columns[0],
                    columns[1].equals("fault"),
                    columns[2],
                    columns[3].equals("closed"),
                    rule,
                    columns[7] + ":" + columns[8] + " " + rule);
        }

        boolean concerns(Path manifest, String version, boolean closedWorld) {
            return manifest.endsWith(file)
                    && (closedWorld || !closed)
                    && (versions.equals("any")
                            || KubernetesVersion.of(version).compareTo(KubernetesVersion.of("1.30")) < 0);
        }
    }

    @BeforeEach
    void findData() {
        Path place = Path.of("").toAbsolutePath();
        Path found = null;
        while (place != null && found == null) {
            Path candidate = place.resolve("shared").resolve("conformance").resolve("schema-faults");
            found = Files.isDirectory(candidate) ? candidate : null;
            place = place.getParent();
        }
        assumeTrue(found != null, "skipped: there is no shared/conformance/schema-faults beside the repository");
        data = found;
    }

    @Test
    void findsEveryFaultAtItsPlaceAndNothingElse() throws IOException {
        assertThat(wrong("1.36", false)).isEmpty();
    }

    @Test
    void findsMissingReferencesInAClosedWorld() throws IOException {
        assertThat(wrong("1.36", true)).isEmpty();
    }

    @Test
    void findsFieldsThatAnOlderVersionDoesNotHave() throws IOException {
        assertThat(wrong("1.28", false)).isEmpty();
    }

    @Test
    void findsNothingInAManifestWithoutFaults() throws IOException {
        assertThat(findings(data.resolve("cases").resolve("00_ok.yaml"), "1.36", true))
                .isEmpty();
    }

    private List<String> wrong(String version, boolean closedWorld) throws IOException {
        List<Expected> expected = Files.readAllLines(data.resolve("expected.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Expected::of)
                .toList();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> cases = Files.list(data.resolve("cases"))) {
            for (Path manifest : cases.sorted().toList()) {
                List<Expected> own = expected.stream()
                        .filter(row -> row.concerns(manifest, version, closedWorld))
                        .toList();
                List<Finding> found = findings(manifest, version, closedWorld);
                compare(manifest.getFileName().toString(), own, found, wrong);
            }
        }
        return wrong;
    }

    private static void compare(String file, List<Expected> expected, List<Finding> found, List<String> wrong) {
        List<String> places = new ArrayList<>();
        for (Finding finding : found) {
            Location location = finding.location();
            String place = location == null ? "" : location.line() + ":" + location.column();
            String line = place + " " + finding.rule().id();
            places.add(line);
            if (expected.stream().noneMatch(row -> row.place().equals(line))) {
                wrong.add(file + ": not expected: " + line + " " + finding.message());
            }
        }
        expected.stream()
                .filter(row -> row.fault() && !places.contains(row.place()))
                .forEach(row -> wrong.add(file + ": not found: " + row.place()));
    }

    private List<Finding> findings(Path manifest, String version, boolean closedWorld) throws IOException {
        Path folder = Files.createTempDirectory(directory, "case");
        Files.copy(manifest, folder.resolve("manifest.yaml"));
        SourceTree tree = SourceTree.of(folder);
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of("prod"), tree.root());
        ValidationOptions options = new ValidationOptions(closedWorld, Severities.DEFAULT)
                .forKubernetes(List.of(KubernetesVersion.of(version)));
        return new Validation(options)
                        .validate(
                                tree,
                                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(List.of(target)),
                                new ValidateListener() {})
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
    }
}
