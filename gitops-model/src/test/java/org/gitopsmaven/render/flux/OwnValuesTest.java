/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.ChartReference;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.helm.HelmValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnValuesTest {

    private static final Location PLACE = new Location("release.yaml", 7, 3);
    private static final Map<String, HelmValues> FILES = Map.of(
            "values.yaml", new HelmValues.Text("values.yaml", "a: 1"),
            "env/prod.yaml", new HelmValues.Text("env/prod.yaml", "a: 2"));

    @Test
    void leavesTheValuesOfAChartWhereNoFilesAreNamed() {
        assertThat(values(false)).isNull();
    }

    @Test
    void takesTheFilesInTheirOrder() {
        assertThat(values(false, "./env/prod.yaml", "values.yaml"))
                .containsExactly(FILES.get("env/prod.yaml"), FILES.get("values.yaml"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> values(false, "env/dev.yaml"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("there is no file \"env/dev.yaml\"");
    }

    @Test
    void passesOverMissingFilesWhenAsked() {
        assertThat(values(true, "env/dev.yaml")).isEmpty();
    }

    private static @Nullable List<HelmValues> values(boolean ignoreMissing, String... files) {
        FluxReference source = new FluxReference("HelmRepository", "flux-system", "charts");
        ChartReference chart = new ChartReference("web", "*", source, List.of(files), ignoreMissing);
        return OwnValues.of(chart, FILES::get, PLACE, "write paths from the root of the chart");
    }
}
