/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.PartsHash.Sum;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.HelmSource;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.Source;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetInputsTest {

    @TempDir
    Path directory;

    @Test
    void dependsOnAllFilesOfAChartAndItsValues() throws IOException {
        write("web/Chart.yaml", "name: web\nversion: 1.0.0\n");
        write("web/files/motd.txt", "hello");
        write("values/prod.yaml", "a: 1\n");
        Optional<Sum> first = chart();

        write("web/files/motd.txt", "good bye");
        Optional<Sum> second = chart();
        write("values/prod.yaml", "a: 2\n");

        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
        assertThat(chart()).isPresent().isNotEqualTo(second);
    }

    @Test
    void doesNotKnowWhatAChartTakesFromOtherDirectories() throws IOException {
        write("values/prod.yaml", "a: 1\n");
        write(
                "web/Chart.yaml",
                "name: web\nversion: 1.0.0\ndependencies: [{name: lib, repository: 'file://../lib'}]\n");

        assertThat(chart()).isEmpty();
    }

    @Test
    void doesNotKnowWhetherAnInflatedChartIsRandom() throws IOException {
        write("web/kustomization.yaml", "helmCharts: [{name: web}]\n");

        assertThat(sum(new KustomizeSource(root().resolve("web")))).isEmpty();
    }

    @Test
    void isTheSameInAnotherRun() throws IOException {
        write("web/kustomization.yaml", "resources: []\n");
        Source source = new KustomizeSource(root().resolve("web"));

        assertThat(sum(source)).isPresent().isEqualTo(sum(source));
    }

    private Optional<Sum> chart() throws IOException {
        Path values = root().resolve(Path.of("values", "prod.yaml"));
        return sum(new HelmSource(root().resolve("web"), List.of(values), "web"));
    }

    private Optional<Sum> sum(Source source) throws IOException {
        SourceTree tree = SourceTree.of(root());
        RenderTarget target = RenderTarget.plain(
                ApplicationName.of("web"), EnvironmentName.of("prod"), source, Location.of(source.directory()));
        return new TargetInputs(tree, ArgoSettings.NONE).sum(target, List.of());
    }

    private Path root() throws IOException {
        return directory.toRealPath();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
