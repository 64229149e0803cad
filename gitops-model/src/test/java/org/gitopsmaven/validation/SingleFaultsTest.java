/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifests with one fault each: the line that has it names, behind {@code #!}, the rule that must tell it, once. */
class SingleFaultsTest {

    private static final String MARK = "#! ";

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{index}")
    @MethodSource("manifests")
    void isToldOnceAtItsLine(String manifest) throws IOException {
        Files.writeString(directory.resolve("m.yaml"), manifest);

        List<Finding> findings =
                Targets.validate(SourceTree.of(directory), ValidationOptions.DEFAULT).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            Location place = Objects.requireNonNull(finding.location());
            String line = manifest.lines().toList().get(place.line() - 1);
            assertThat(line).contains(MARK);
            assertThat(rules(line)).contains(finding.rule().id());
        });
    }

    static Stream<String> manifests() throws IOException {
        try (InputStream in = SingleFaultsTest.class.getResourceAsStream("single-faults.yaml")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> manifests = new ArrayList<>(Arrays.asList(all.split("\n---\n")));
            assertThat(manifests).hasSizeGreaterThan(50);
            return manifests.stream();
        }
    }

    private static List<String> rules(String line) {
        return List.of(line.substring(line.indexOf(MARK) + MARK.length()).split(","));
    }
}
