/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the poms of examples and test projects must say, so that they work on a fresh clone. */
class PomsIT {

    private static final Path QUICKSTART = Path.of("quickstart", "pom.xml");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>gitops-maven-plugin</artifactId>\\s*<version>([^<]*)</version>");
    private static final Pattern EXECUTION = Pattern.compile("<execution>(.*?)</execution>", Pattern.DOTALL);

    static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "it"))) {
            return Stream.concat(Stream.of(QUICKSTART), files.filter(file -> file.endsWith("pom.xml")))
                    .toList();
        }
    }

    @Test
    void quickstartNamesTheVersionOfThisReactor() throws IOException {
        Matcher plugin = PLUGIN.matcher(Files.readString(QUICKSTART));

        assertThat(plugin.find()).isTrue();
        assertThat(plugin.group(1)).isEqualTo(Plugin.VERSION);
    }

    @ParameterizedTest
    @MethodSource("poms")
    void everyExecutionNamesItsPhase(Path pom) throws IOException {
        Matcher executions = EXECUTION.matcher(Files.readString(pom));

        while (executions.find()) {
            assertThat(executions.group(1)).as("an execution in %s", pom).contains("<phase>");
        }
    }
}
