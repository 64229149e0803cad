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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.ChartBuilder;
import org.gitopsmaven.helm.SharedHelm;
import org.gitopsmaven.helm.chart.ChartPreparation;
import org.gitopsmaven.helm.chart.DependencySource;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.remote.ChartServer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.FieldReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values files that lie inside a chart of a chart repository. */
class PublishedChartsTest {

    @TempDir
    Path scratch;

    private ChartServer server;
    private Path root;

    @BeforeEach
    void publishAChart() throws IOException {
        Path chart = ChartBuilder.in(scratch, "web")
                .with("values.yaml", "a: 1\nb: 1\n")
                .with("env/prod.yaml", "b: 2\n")
                .with("templates/map.yaml", """
                        kind: ConfigMap
                        apiVersion: v1
                        metadata: {name: web}
                        data: {values: {{ toJson (omit .Values "global") | quote }}}
                        """)
                .path();
        PreparationOptions whole = new PreparationOptions(List.of(), false, false, true, true);
        server = new ChartServer()
                .on("/index.yaml", "apiVersion: v1\nentries:\n  web:\n  - {version: 1.0.0, urls: [web.tgz]}\n")
                .on(
                        "/web.tgz",
                        ChartPreparation.prepare(chart, chart, whole, DependencySource.NONE)
                                .pack(false));
        root = scratch.resolve("shop");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void laysThemOverTheValuesOfTheChartForArgoCd() throws IOException {
        application("env/prod.yaml");

        assertThat(values()).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void saysWhichFileTheChartOfAnApplicationLacks() throws IOException {
        application("env/dev.yaml");

        assertThat(fault()).contains("env/dev.yaml", "no such file");
    }

    @Test
    void putsThemInThePlaceOfTheValuesOfTheChartForFlux() throws IOException {
        release("env/prod.yaml");

        assertThat(values()).isEqualTo("{\"b\":2}");
    }

    @Test
    void keepsTheValuesOfTheChartForFluxWhenTheyAreNamed() throws IOException {
        release("values.yaml, ./env/prod.yaml");

        assertThat(values()).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void saysWhichFileTheChartOfAReleaseLacks() throws IOException {
        release("env/dev.yaml");

        assertThat(fault()).contains("there is no file \"env/dev.yaml\"");
    }

    private void application(String valueFile) throws IOException {
        write("apps/web.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata: {name: web}
                spec:
                  source:
                    repoURL: %s
                    chart: web
                    targetRevision: 1.0.0
                    helm: {valueFiles: [%s]}
                  destination: {server: "https://kubernetes.default.svc", namespace: shop}
                """.formatted(server.url(), valueFile));
    }

    private void release(String valuesFiles) throws IOException {
        write("clusters/prod/apps.yaml", """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: apps, namespace: flux-system}
                spec:
                  path: ./apps
                  sourceRef: {kind: GitRepository, name: flux-system}
                """);
        write("apps/release.yaml", """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmRepository
                metadata: {name: charts, namespace: shop}
                spec: {url: "%s"}
                ---
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: web, namespace: shop}
                spec:
                  chart:
                    spec:
                      chart: web
                      version: 1.0.0
                      sourceRef: {kind: HelmRepository, name: charts}
                      valuesFiles: [%s]
                """.formatted(server.url(), valuesFiles));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String values() {
        return render(rendering -> rendering.resources().stream()
                .filter(resource -> resource.name().equals("web"))
                .filter(resource -> resource.kind().equals("ConfigMap"))
                .map(resource ->
                        FieldReader.of(resource.content()).childOrEmpty("data").text("values"))
                .collect(Collectors.joining()));
    }

    private String fault() {
        return render(rendering -> {
            GitOpsException fault = rendering.fault();
            return fault == null ? "" : fault.describe();
        });
    }

    private String render(Function<Rendering, String> told) {
        SourceTree tree = SourceTree.of(root);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        RenderOptions options = RenderOptions.of(tree)
                .withAllowRemote(true)
                .withCache(scratch.resolve("cache"))
                .withHelm(helm -> SharedHelm.open());
        return new Renderer(options, RenderListener.SILENT)
                .render(repository.targets()).stream().map(told).collect(Collectors.joining());
    }
}
