/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartLayoutsTest {

    @TempDir
    Path root;

    @Test
    void findsTheApplicationsOfAGoldenChartByTheirValues() throws IOException {
        write("charts/golden-charts/Chart.yaml", "name: golden-charts\nversion: 1.0.0\n");
        write("charts/golden-charts/values.yaml", "image: {}\n");
        write("charts/golden-charts/charts/sub/Chart.yaml", "name: sub\nversion: 1.0.0\n");
        write("envs/dev/us-east-1/web/values.yaml", "image: {tag: 1.1.0}\n");
        write("envs/dev/us-east-1/web/charts/sub/values.yaml", "a: 1\n");
        write("envs/prod/us-east-1/web/values.yaml", "image: {tag: 1.0.0}\n");
        write("envs/prod/eu-west-1/web/values.yaml", "image: {tag: 1.0.0}\n");
        write("envs/prod/api/values.yaml", "image: {tag: 2.0.0}\n");

        GitOpsRepository repository = detect();

        assertThat(repository.layout()).isEqualTo("golden-chart");
        assertThat(repository.targets())
                .extracting(RenderTarget::id)
                .containsExactly("dev/us-east-1/web", "prod/api", "prod/eu-west-1/web", "prod/us-east-1/web");
        assertThat(repository.targets().get(0).source())
                .isEqualTo(new HelmSource(
                        root.resolve("charts/golden-charts"),
                        List.of(root.resolve("envs/dev/us-east-1/web/values.yaml")),
                        "web"));
    }

    @Test
    void takesTheChartWithTheNameOfTheApplicationOrTheOneThatIsNamed() throws IOException {
        for (String chart : List.of("web", "api", "batch")) {
            write("charts/" + chart + "/Chart.yaml", "name: " + chart + "\nversion: 1.0.0\n");
        }
        write("gitops.yaml", "applications: [{name: reports, chart: charts/batch}]\n");
        write("envs/dev/web/values.yaml", "a: 1\n");
        write("envs/dev/reports/values.yaml", "a: 1\n");
        write("envs/dev/other/values.yaml", "a: 1\n");

        List<RenderTarget> targets = detect().targets();

        assertThat(targets).extracting(RenderTarget::id).containsExactly("dev/other", "dev/reports", "dev/web");
        assertThat(targets.get(0).source())
                .isInstanceOfSatisfying(
                        FaultySource.class,
                        source -> assertThat(source.fault())
                                .hasMessage(
                                        "which chart other is made of is not known; there are: charts/api, charts/batch,"
                                                + " charts/web"));
        assertThat(targets.get(1).source().directory()).isEqualTo(root.resolve("charts/batch"));
        assertThat(targets.get(2).source().directory()).isEqualTo(root.resolve("charts/web"));
    }

    @Test
    void findsTheEnvironmentsOfAnApplicationWithItsOwnChart() throws IOException {
        write("src/main/gitops/chart/Chart.yaml", "name: web\nversion: 1.0.0\n");
        write("src/main/gitops/chart/values.yaml", "replicas: 1\n");
        write("src/main/gitops/project-values.yaml", "image: x\n");
        write("src/main/gitops/envs/dev/values.yaml", "replicas: 1\n");
        write("src/main/gitops/values-prod.yaml", "replicas: 3\n");

        GitOpsRepository repository = detect();

        Path home = root.resolve("src/main/gitops");
        assertThat(repository.layout()).isEqualTo("chart");
        assertThat(repository.targets()).extracting(RenderTarget::id).containsExactly("dev/shop", "prod/shop");
        assertThat(repository.targets().get(1).source())
                .isEqualTo(new HelmSource(
                        home.resolve("chart"),
                        List.of(home.resolve("project-values.yaml"), home.resolve("values-prod.yaml")),
                        "shop"));
    }

    @Test
    void hasOneTargetForAChartWithoutEnvironments() throws IOException {
        write("chart/Chart.yaml", "name: web\nversion: 1.0.0\n");

        assertThat(detect().targets()).extracting(RenderTarget::id).containsExactly("default/shop");
    }

    private GitOpsRepository detect() {
        return GitOpsRepository.detect(SourceTree.of(root), ApplicationName.of("shop"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
