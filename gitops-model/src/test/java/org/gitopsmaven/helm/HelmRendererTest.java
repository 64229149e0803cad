/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.helm.HelmDocument.Role;
import org.gitopsmaven.helm.chart.ChartPreparation;
import org.gitopsmaven.helm.chart.DependencySource;
import org.gitopsmaven.helm.chart.PackedFiles;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmRendererTest {

    private static final HelmRequest WEB =
            HelmRequest.of(SharedHelm.chart("web")).withRelease("shop", "prod").withKubeVersion("1.33.2");

    private static HelmRenderer helm;

    @TempDir
    Path scratch;

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

    @Test
    void rendersDefinitionsManifestsAndHooksInTheOrderOfHelm() {
        HelmRendering rendering = helm.render(WEB);

        assertThat(rendering.documents())
                .extracting(HelmDocument::source, HelmDocument::role, HelmRendererTest::name)
                .containsExactly(
                        tuple("web/crds/widgets.yaml", Role.CRD, "widgets.example.org"),
                        tuple("web/crds/widgets.yaml", Role.CRD, "gadgets.example.org"),
                        tuple("web/charts/cache/crds/caches.yaml", Role.CRD, "caches.example.org"),
                        tuple("web/templates/config.yaml", Role.MANIFEST, "shop-web"),
                        tuple("web/charts/cache/templates/service.yaml", Role.MANIFEST, "shop-cache"),
                        tuple("web/templates/deployment.yaml", Role.MANIFEST, "shop-web"),
                        tuple("web/templates/config.yaml", Role.MANIFEST, ""),
                        tuple("web/templates/monitor.yaml", Role.MANIFEST, ""),
                        tuple("web/templates/migrate.yaml", Role.HOOK, "migrate"),
                        tuple("web/templates/migrate.yaml", Role.HOOK, "migrate"));
    }

    @Test
    void keepsTextOfDefinitionsThatLooksLikeATemplate() {
        assertThat(helm.render(WEB).documents().get(0).text()).contains("{{ this is no template }}");
    }

    @Test
    void warnsOfAHookThatHelmLeavesOut() {
        assertThat(helm.render(WEB).warnings())
                .containsExactly(
                        "web/templates/migrate.yaml: unknown hook \"crd-install\": Helm leaves the object out");
    }

    @Test
    void tellsWhatRenders() {
        assertThat(helm.engineDescription()).startsWith("helm-java with helm v3.21");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        HelmRendering rendering = helm.render(WEB.withCrds(false).withHooks(false, false));

        assertThat(rendering.documents()).extracting(HelmDocument::role).containsOnly(Role.MANIFEST);
        assertThat(rendering.notes()).isEmpty();
    }

    @Test
    void givesTestsAndNotesOnRequest() {
        HelmRendering rendering = helm.render(WEB.withHooks(true, true).withNotes(true));

        assertThat(rendering.documents())
                .filteredOn(document -> document.role() == Role.TEST)
                .extracting(HelmDocument::source)
                .containsExactly("web/templates/tests/connects.yaml");
        assertThat(rendering.notes()).isEqualTo("Open http://shop-web.");
    }

    @Test
    void tellsReleaseNamespaceAndKubernetesVersion() {
        assertThat(helm.render(WEB).text())
                .contains("name: shop-web\n  namespace: prod\n  annotations:\n    kubernetes: v1.33.2");
    }

    @Test
    void findsNothingInAClusterWhateverItsKind() {
        assertThat(helm.render(WEB).text()).contains("secret: \"{}\"");
    }

    @Test
    void keepsEveryCharacter() {
        assertThat(helm.render(WEB).text()).contains("greeting: \"Grüße 🚀\"");
    }

    @Test
    void confirmsApiVersionsOnRequestOnly() {
        HelmRequest monitored = WEB.withApiVersions(List.of("monitoring.coreos.com/v1"));

        assertThat(helm.render(WEB).text()).doesNotContain("ServiceMonitor");
        assertThat(helm.render(monitored).text())
                .contains("# the check of .Capabilities.APIVersions.Has stands below")
                .contains("kind: ServiceMonitor");
    }

    @Test
    void leavesASubchartOutThatIsDisabledWithItsDefinitions() {
        HelmRequest alone = WEB.withParameters(List.of(HelmParameter.set("cache.enabled=false")), scratch);

        assertThat(helm.render(alone).documents())
                .extracting(HelmDocument::source)
                .noneMatch(source -> source.contains("/cache/"));
    }

    @Test
    void laysValuesOverOneAnotherInOrder() throws IOException {
        Path file = Files.writeString(scratch.resolve("a, b.yaml"), "greeting: file\nreplicas: 2\n");
        HelmRequest request = WEB.withValues(List.of(
                new HelmValues.File(file),
                new HelmValues.Text("text", "greeting: text\n"),
                new HelmValues.Tree("tree", YamlReader.readOne("replicas: 5", "x", YamlDialect.GOYAML2))));

        assertThat(helm.render(request).text()).contains("greeting: \"text\"").contains("replicas: 5");
    }

    @Test
    void keepsWholeNumbersOfParametersWholeAndTextText() {
        HelmRequest typed = WEB.withParameters(List.of(HelmParameter.set("replicas=12345678")), scratch);
        HelmRequest text = WEB.withParameters(List.of(HelmParameter.setString("replicas=12345678")), scratch);

        assertThat(helm.render(typed).text()).contains("number: \"12345678 int64\"");
        assertThat(helm.render(text).text()).contains("number: \"12345678 string\"");
        assertThat(helm.render(WEB).text()).contains("number: \"1 float64\"");
    }

    @Test
    void setsAnItemOfAListThatAValuesFileGives() {
        HelmRequest request = WEB.withValues(List.of(new HelmValues.Text("text", "hosts: [{name: a}, {name: b}]")))
                .withParameters(List.of(HelmParameter.set("hosts[1].port=80,hosts[2].name=c\\,d")), scratch);

        assertThat(helm.render(request).text())
                .contains("hosts: \"[{\\\"name\\\":\\\"a\\\"},{\\\"name\\\":\\\"b\\\",\\\"port\\\":80},"
                        + "{\\\"name\\\":\\\"c,d\\\"}]\"");
    }

    @Test
    void readsTheFileOfAParameterBelowItsRootOnly() throws IOException {
        Files.writeString(scratch.resolve("greeting.txt"), "from a file");
        HelmRequest inside = WEB.withParameters(List.of(HelmParameter.setFile("greeting=greeting.txt")), scratch);
        HelmRequest outside =
                WEB.withParameters(List.of(HelmParameter.setFile("greeting=../greeting.txt")), scratch.resolve("sub"));

        assertThat(helm.render(inside).text()).contains("greeting: \"from a file\"");
        assertThat(HelmFaults.of(() -> helm.render(outside)).message()).contains("leaves the repository");
    }

    @Test
    void rendersAnArchiveAsItsDirectory() throws IOException {
        Path archive = scratch.resolve("web-1.2.3.tgz");
        PreparationOptions plain = new PreparationOptions(List.of(), false, false, true, true);
        Files.write(
                archive,
                ChartPreparation.prepare(WEB.chart(), WEB.chart(), plain, DependencySource.NONE)
                        .pack(false));

        HelmRendering rendering =
                helm.render(HelmRequest.of(archive).withRelease("shop", "prod").withKubeVersion("1.33.2"));

        assertThat(rendering.text()).isEqualTo(helm.render(WEB).text());
    }

    @Test
    void putsOtherValuesInThePlaceOfTheCharts() {
        Path chart = ChartBuilder.in(scratch, "own")
                .with("values.yaml", "a: {x: 1, v: 2}\nb: 1\n")
                .with("templates/a.yaml", "kind: ConfigMap\nvalues: {{ toJson (omit .Values \"global\") }}\n")
                .path();
        HelmRequest request = HelmRequest.of(chart);

        assertThat(helm.render(request.withOwnValues(List.of(
                                        new HelmValues.Text("one", "a: {x: 3, z: null}\n"),
                                        new HelmValues.Text("two", "c: [010, 1e3]\n")))
                                .withValues(List.of(new HelmValues.Text("user", "a: {x: 4}\n"))))
                        .text())
                .contains("values: {\"a\":{\"x\":4,\"z\":null},\"c\":[8,1000]}");
        assertThat(helm.render(request.withOwnValues(List.of())).text()).contains("values: {}");
        assertThat(helm.render(request).text()).contains("values: {\"a\":{\"v\":2,\"x\":1},\"b\":1}");
    }

    @Test
    void readsTheFilesOfAnArchive() throws IOException {
        Path archive = scratch.resolve("web-1.2.3.tgz");
        PreparationOptions plain = new PreparationOptions(List.of(), false, false, true, true);
        Files.write(
                archive,
                ChartPreparation.prepare(WEB.chart(), WEB.chart(), plain, DependencySource.NONE)
                        .pack(false));

        PackedFiles files = PackedFiles.of(archive);

        assertThat(files.files()).contains("Chart.yaml", "values.yaml");
        assertThat(files.read("Chart.yaml")).contains("name: web");
        assertThat(files.shown("values.yaml")).isEqualTo("web-1.2.3.tgz!/values.yaml");
        assertThat(HelmFaults.of(() -> files.read("values-prod.yaml")).message())
                .isEqualTo("open values-prod.yaml: no such file or directory");
    }

    @Test
    void takesADependencyFromADirectoryBesideTheChart() {
        Path common = ChartBuilder.in(scratch, "common")
                .with("templates/a.yaml", "kind: ConfigMap\nmetadata: {name: common}\n")
                .path();
        Path app = ChartBuilder.in(scratch, "app")
                .with(
                        "Chart.yaml",
                        "apiVersion: v2\nname: app\nversion: 1.0.0\n"
                                + "dependencies: [{name: common, version: 1.0.0, repository: \"file://../common\"}]\n")
                .path();

        assertThat(helm.render(HelmRequest.of(app).withRoot(scratch)).documents())
                .extracting(HelmDocument::source)
                .containsExactly("app/charts/common/templates/a.yaml");
        assertThat(HelmFaults.of(() -> helm.render(HelmRequest.of(app))).message())
                .contains("dependency leaves the repository: file://../common");
        assertThat(common).exists();
    }

    @Test
    void takesARenderingFromTheCacheUntilSomethingChanges() throws IOException {
        Path kept = scratch.resolve("kept");
        ChartBuilder chart = ChartBuilder.in(scratch, "app").with("templates/a.yaml", "a: {{ .Values.x | quote }}\n");
        HelmRequest request = HelmRequest.of(chart.path());
        try (HelmRenderer caching = SharedHelm.open(SharedHelm.options().withRenderings(kept))) {
            HelmRendering first = caching.render(request);
            assertThat(caching.render(request).text()).isEqualTo(first.text());
            assertThat(filesIn(kept)).hasSize(1);

            caching.render(request.withValues(List.of(new HelmValues.Text("x", "x: 1"))));
            caching.render(request.withRelease("other", "ns"));
            chart.with("crds/x.yaml", "kind: X\n");
            caching.render(request);
            assertThat(filesIn(kept)).hasSize(4);

            for (Path file : filesIn(kept)) {
                Files.writeString(file, "HEL1 damaged");
            }
            assertThat(caching.render(request).documents()).hasSize(2);
        }
    }

    @Test
    void keepsNoRenderingOfARandomChart() throws IOException {
        Path kept = Files.createDirectories(scratch.resolve("kept"));
        ChartBuilder chart = ChartBuilder.in(scratch, "app").with("templates/a.yaml", "a: {{ randAlphaNum 9 }}\n");
        try (HelmRenderer caching = SharedHelm.open(SharedHelm.options().withRenderings(kept))) {
            caching.render(HelmRequest.of(chart.path()));
        }

        assertThat(filesIn(kept)).isEmpty();
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void knowsAChartWhoseRenderingsDiffer() {
        Path random = ChartBuilder.in(scratch, "random")
                .with("templates/a.yaml", "a: {{ randAlphaNum 8 }}\n")
                .path();

        assertThat(helm.render(HelmRequest.of(random)).random()).isTrue();
        assertThat(helm.render(WEB).random()).isFalse();
    }

    @Test
    void givesNothingForAChartThatRendersNothing() {
        assertThat(helm.render(HelmRequest.of(ChartBuilder.in(scratch, "empty").path()))
                        .documents())
                .isEmpty();
    }

    private static String name(HelmDocument document) {
        return document.content() instanceof YamlMapping mapping && mapping.mapping("metadata") != null
                ? String.valueOf(mapping.mapping("metadata").text("name"))
                : "";
    }
}
