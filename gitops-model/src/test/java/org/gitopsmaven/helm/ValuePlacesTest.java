/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuePlacesTest {

    @TempDir
    Path chart;

    private Path values = Path.of("");

    @BeforeEach
    void chartWithValues() throws IOException {
        Files.writeString(chart.resolve("values.yaml"), "replicas: 1\nports:\n  - 80\n  - http\n");
        values = Files.writeString(chart.resolve("prod.yaml"), "image:\n  tag: 3\n  colour: red\nreplicas: many\n");
    }

    @Test
    void pointsAtTheLayerThatCounts() {
        assertThat(place("- at '/replicas': got string, want integer")).isEqualTo(in(values, 4, 11));
    }

    @Test
    void pointsAtTheValuesOfTheChartWhereNoLayerHasThem() {
        assertThat(place("- at '/ports/1': got string, want integer"))
                .isEqualTo(in(chart.resolve("values.yaml"), 4, 5));
    }

    @Test
    void passesOverWhatOnlySumsUp() {
        assertThat(place("- at '/image': validation failed\n  - at '/image/tag': got number, want string"))
                .isEqualTo(in(values, 2, 8));
    }

    @Test
    void pointsAtAKeyThatIsNotAllowed() {
        assertThat(place("- at '/image': additional properties 'colour' not allowed"))
                .isEqualTo(in(values, 3, 3));
    }

    @Test
    void knowsNoPlaceOfWhatIsMissing() {
        assertThat(place("- at '': missing property 'x'")).isNull();
        assertThat(place("- at '/gone': got null, want object")).isNull();
    }

    private @Nullable Location place(String complaint) {
        String message =
                "values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n" + complaint;
        return new ValuePlaces(chart, List.of(new HelmValues.File(values))).of(message);
    }

    private static Location in(Path file, int line, int column) {
        return new Location(file.toString(), line, column);
    }
}
