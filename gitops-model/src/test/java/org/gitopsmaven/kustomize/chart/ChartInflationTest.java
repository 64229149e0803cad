/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.ChartBuilder;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmRendering;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.SharedHelm;
import org.gitopsmaven.helm.chart.ChartPreparation;
import org.gitopsmaven.helm.chart.DependencySource;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeCase;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.KustomizeYaml;
import org.gitopsmaven.kustomize.Kustomizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChartInflationTest {

    private static final Path CASES = Path.of("src", "test", "resources", "kustomize-charts");

    private static HelmRenderer helm;

    @TempDir
    Path directory;

    @TempDir
    Path elsewhere;

    @BeforeAll
    static void open() {
        helm = SharedHelm.open();
    }

    @AfterAll
    static void close() {
        if (helm != null) {
            helm.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> rendersEachFolderAsKustomizeDoesWithHelm() throws IOException {
        KustomizeSession session = new KustomizeSession();
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> new KustomizeCase(folder).check(options(), session)));
        }
    }

    @Test
    void refusesChartsThatAreNotEnabled() {
        write("kustomization.yaml", "helmCharts:\n- name: web\n");

        assertThatExceptionOfType(KustomizeException.class)
                .isThrownBy(() -> Kustomizer.build(directory, KustomizeOptions.defaults()))
                .satisfies(fault -> {
                    assertThat(fault.message()).endsWith("`: must specify --enable-helm");
                    assertThat(fault.location()).extracting(Location::line).isEqualTo(2);
                });
    }

    @Test
    void refusesAPublishedChartWhenTheNetworkIsNotAllowed() {
        write("kustomization.yaml", "helmCharts:\n- {name: web, repo: https://charts.invalid, version: 1.2.3}\n");

        assertThatExceptionOfType(KustomizeException.class)
                .isThrownBy(() -> Kustomizer.build(directory, options()))
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("remote charts are not allowed");
                    assertThat(fault.hint()).contains("gitops.allowRemote");
                    assertThat(fault.rule().id()).isEqualTo("RENDER-REMOTE");
                });
    }

    @Test
    void rendersAPublishedChartAndPutsNothingBesideTheKustomization() throws IOException {
        write("kustomization.yaml", """
                helmCharts:
                - {name: web, repo: 'https://charts.invalid', devel: true, valuesInline: {b: 2}}
                """);
        PublishedCharts charts = new PublishedCharts(packed("data: {v: {{ .Values | toJson | quote }}}\n"));

        KustomizeBuild build =
                Kustomizer.build(directory, KustomizeOptions.defaults().withCharts(ChartOptions.enabled(charts)));

        assertThat(charts.asked).isEqualTo("https://charts.invalid web >0.0.0-0");
        assertThat(KustomizeYaml.write(build.resources())).contains("{\"a\":1,\"b\":2}");
        assertThat(directory.resolve("charts")).doesNotExist();
    }

    @Test
    void tellsThePlaceInTheChartThatAnObjectComesFrom() {
        web("", "templates/map.yaml", "\n\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n");
        write("kustomization.yaml", "helmCharts:\n- name: web\n");

        KustomizeBuild build = Kustomizer.build(directory, options());

        assertThat(build.resources().get(0).origin().location().file())
                .endsWith(Path.of("charts", "web", "templates", "map.yaml").toString());
        assertThat(build.files()).anySatisfy(file -> assertThat(file).endsWithRaw(Path.of("web", "Chart.yaml")));
    }

    @Test
    void tellsThePlaceInTheChartThatHelmRefuses() {
        web("", "templates/map.yaml", "a: 1\nb: {{ fail \"no owner\" }}\n");
        write("kustomization.yaml", "helmCharts:\n- name: web\n");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory, options()))
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("no owner");
                    assertThat(fault.rule().id()).isEqualTo("HELM-RENDER");
                    assertThat(fault.location()).extracting(Location::line).isEqualTo(2);
                });
    }

    @Test
    void rendersABaseAnewForAnotherNamespace() {
        web(
                "base",
                "templates/map.yaml",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: '{{ .Release.Namespace }}'}\n");
        write("base/kustomization.yaml", "helmCharts:\n- name: web\n");
        write("one/kustomization.yaml", "namespace: one\nresources: [../base]\n");
        write("two/kustomization.yaml", "namespace: two\nresources: [../base]\n");
        KustomizeSession session = new KustomizeSession();

        KustomizeBuild one = Kustomizer.build(directory.resolve("one"), options(), session);
        KustomizeBuild two = Kustomizer.build(directory.resolve("two"), options(), session);

        assertThat(one.resources().get(0).name()).isEqualTo("one");
        assertThat(two.resources().get(0).name()).isEqualTo("two");
    }

    @Test
    void refusesAChartOfWhichAFileIsNotOnDisk() {
        web("", "templates/map.yaml", "a: 1\n");
        write("kustomization.yaml", "helmCharts:\n- name: web\n");
        Path edited = directory.resolve("charts").resolve("web").resolve("values.yaml");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory, options().withVirtualFiles(Map.of(edited, "a: 2\n"))))
                .withMessageContaining("is not on disk as it is meant to be");
    }

    private static KustomizeOptions options() {
        return KustomizeOptions.defaults()
                .withCharts(ChartOptions.enabled(new RenderedCharts(() -> helm, () -> null))
                        .withVersions(HelmRequest.DEFAULT_KUBE_VERSION, List.of()));
    }

    private void web(String parent, String path, String text) {
        ChartBuilder.in(directory.resolve(parent).resolve("charts"), "web")
                .with("values.yaml", "a: 1\n")
                .with(path, text);
    }

    private void write(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chart "web" as it is published, with one ConfigMap. */
    private Path packed(String data) throws IOException {
        Path chart = ChartBuilder.in(elsewhere, "web")
                .with("values.yaml", "a: 1\n")
                .with("templates/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\n" + data)
                .path();
        PreparationOptions whole = new PreparationOptions(List.of(), false, false, true, true);
        return Files.write(
                elsewhere.resolve("web.tgz"),
                ChartPreparation.prepare(chart, chart, whole, DependencySource.NONE)
                        .pack(false));
    }

    /** Remembers what was asked for, and has one chart whatever it was. */
    private static final class PublishedCharts implements Charts {

        private final Path archive;
        private String asked = "";

        PublishedCharts(Path archive) {
            this.archive = archive;
        }

        @Override
        public HelmRendering render(HelmRequest request) {
            return helm.render(request);
        }

        @Override
        public String releaseName(String template) {
            return helm.releaseName(template);
        }

        @Override
        public Path archive(String repository, String name, String version) {
            asked = repository + " " + name + " " + version;
            return archive;
        }
    }
}
