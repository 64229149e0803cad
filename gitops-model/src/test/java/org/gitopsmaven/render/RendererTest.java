/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n";

    @TempDir
    Path directory;

    @Test
    void rendersManifestsInTheOrderOfTheirPaths() throws IOException {
        write("a/2.yaml", SERVICE.replace("web", "two"));
        write("a/1.yaml", SERVICE.replace("web", "one") + "---\n" + SERVICE.replace("web", "more") + "---\n");

        Rendering rendering = render(target("a")).get(0);

        assertThat(rendering.resources()).extracting(Resource::name).containsExactly("one", "more", "two");
        assertThat(rendering.reads())
                .containsExactly(directory.resolve(Path.of("a", "1.yaml")), directory.resolve(Path.of("a", "2.yaml")));
        assertThat(rendering.resources().get(1).origin().location())
                .isEqualTo(
                        new Location(directory.resolve(Path.of("a", "1.yaml")).toString(), 6, 1));
    }

    @Test
    void rendersTheItemsOfAList() throws IOException {
        write(
                "a/list.json",
                "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [{\"apiVersion\": \"v1\", \"kind\": \"Pod\"}]}");

        assertThat(render(target("a")).get(0).resources())
                .extracting(Resource::kind)
                .containsExactly("Pod");
    }

    @Test
    void rendersTheItemsOfAListOfOneKind() throws IOException {
        write("a/list.yaml", "{apiVersion: v1, kind: ConfigMapList, items: [{apiVersion: v1, kind: ConfigMap}]}");

        assertThat(render(target("a")).get(0).resources())
                .extracting(Resource::kind)
                .containsExactly("ConfigMap");
    }

    @Test
    void readsNoValuesOfAChartAsManifests() throws IOException {
        write("a/Chart.yaml", "apiVersion: v2\nname: a\nversion: 1.0.0\n");
        write("a/values-dev.yaml", "replicas: [\n");
        write("a/service.yaml", SERVICE);

        assertThat(render(target("a")).get(0).resources()).hasSize(1);
    }

    @Test
    void tellsOfDocumentsThatAreNoObjects() throws IOException {
        write("a/values.yaml", "replicas: 3\n");

        assertThat(render(target("a")).get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("RENDER-IGNORED"));
    }

    @Test
    void rendersTheOthersWhenOneIsRefused() throws IOException {
        write("a/a.yaml", SERVICE);
        write("b/b.yaml", "a: [\n");
        write("c/c.yaml", SERVICE);

        List<Rendering> renderings = render(target("a"), target("b"), target("c"));

        assertThat(renderings)
                .extracting(Rendering::status)
                .containsExactly(RenderStatus.RENDERED, RenderStatus.REFUSED, RenderStatus.RENDERED);
        assertThat(renderings.get(1).fault())
                .isNotNull()
                .extracting(GitOpsException::location)
                .extracting(location -> location == null ? "" : location.file())
                .isEqualTo(directory.resolve(Path.of("b", "b.yaml")).toString());
    }

    @Test
    void rendersAnOverlayOverAGeneratedBase() throws IOException {
        write("overlays/prod/kustomization.yaml", "resources:\n  - ../../base\nnamePrefix: prod-\n");
        SourceTree tree = SourceTree.of(directory)
                .with(Map.of(
                        Path.of("base", "kustomization.yaml"),
                        "resources:\n  - service.yaml\n",
                        Path.of("base", "service.yaml"),
                        SERVICE));

        Rendering rendering = render(tree).get(0);

        assertThat(rendering.text()).isEqualTo(SERVICE.replace("web", "prod-web"));
        assertThat(rendering.resources().get(0).origin())
                .isEqualTo(new Origin(
                        new Location(
                                directory
                                        .resolve(Path.of("base", "service.yaml"))
                                        .toString(),
                                1,
                                1),
                        "web"));
        assertThat(rendering.reads())
                .contains(
                        directory.resolve(Path.of("base", "service.yaml")),
                        directory.resolve(Path.of("overlays", "prod", "kustomization.yaml")));
    }

    @Test
    void readsNothingOutsideOfTheTree() throws IOException {
        write("outside/kustomization.yaml", "resources: []\n");
        write("tree/overlays/prod/kustomization.yaml", "resources:\n  - ../../../outside\n");

        Rendering rendering = render(SourceTree.of(directory.resolve("tree"))).get(0);

        assertThat(rendering.status()).isEqualTo(RenderStatus.REFUSED);
    }

    @Test
    void tellsTheRemoteBaseThatItMayNotFetch() throws IOException {
        write("overlays/prod/kustomization.yaml", "resources:\n  - https://example.com/org/repo//base?ref=v1\n");

        Rendering rendering = render(SourceTree.of(directory)).get(0);

        assertThat(rendering.status()).isEqualTo(RenderStatus.NOT_RENDERED);
        assertThat(rendering.fault())
                .isNotNull()
                .satisfies(fault -> assertThat(fault.hint()).contains("gitops.allowRemote"));
    }

    @Test
    void tellsAMissingFileAtTheEntryThatNamesIt() throws IOException {
        write("base/kustomization.yaml", "resources:\n  - nowhere.yaml\n");
        write("overlays/prod/kustomization.yaml", "resources:\n  - ../../base\n");

        GitOpsException fault = render(SourceTree.of(directory)).get(0).fault();

        assertThat(fault).isNotNull().satisfies(missing -> {
            assertThat(missing.rule().id()).isEqualTo("KUST-MISSING");
            assertThat(missing.location())
                    .isEqualTo(new Location(
                            directory
                                    .resolve(Path.of("base", "kustomization.yaml"))
                                    .toString(),
                            2,
                            5));
        });
    }

    @Test
    void rendersTheSameWithAnyNumberOfThreads() throws IOException {
        write("base/kustomization.yaml", "resources:\n  - service.yaml\n");
        write("base/service.yaml", SERVICE);
        for (int i = 0; i < 30; i++) {
            write("overlays/e" + i + "/kustomization.yaml", "resources:\n  - ../../base\nnameSuffix: -e" + i + "\n");
        }
        SourceTree tree = SourceTree.of(directory);
        List<RenderTarget> targets =
                GitOpsRepository.detect(tree, ApplicationName.of("web")).targets();

        List<Rendering> one =
                new Renderer(RenderOptions.of(tree).withThreads(1), RenderListener.SILENT).render(targets);
        List<Rendering> many =
                new Renderer(RenderOptions.of(tree).withThreads(8), RenderListener.SILENT).render(targets);

        assertThat(many)
                .extracting(Rendering::text)
                .containsExactlyElementsOf(texts(one))
                .doesNotHaveDuplicates();
    }

    private static List<String> texts(List<Rendering> renderings) {
        return renderings.stream().map(Rendering::text).toList();
    }

    private static List<Rendering> render(SourceTree tree) {
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("web"));
        return new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(repository.targets());
    }

    @Test
    void tellsEventsInTheOrderOfTheTargets() throws IOException {
        List<RenderTarget> targets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            write("t" + i + "/a.yaml", i % 7 == 3 ? "a: [" : SERVICE);
            targets.add(target("t" + i));
        }
        List<String> events = new ArrayList<>();

        new Renderer(RenderOptions.of(SourceTree.of(directory)).withThreads(8), new Recorder(events)).render(targets);

        assertThat(events)
                .containsExactlyElementsOf(IntStream.range(0, 40)
                        .mapToObj(i -> (i % 7 == 3 ? "refused" : "rendered") + " default/t" + i)
                        .toList());
    }

    private List<Rendering> render(RenderTarget... targets) {
        return new Renderer(RenderOptions.of(SourceTree.of(directory)), RenderListener.SILENT).render(List.of(targets));
    }

    private RenderTarget target(String name) {
        Path source = directory.resolve(name);
        return RenderTarget.ofDirectory(ApplicationName.of(name), EnvironmentName.DEFAULT, source);
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private record Recorder(List<String> events) implements RenderListener {

        @Override
        public void rendered(RenderTarget target, int resources, Duration duration) {
            events.add("rendered " + target);
        }

        @Override
        public void refused(RenderTarget target, GitOpsException fault) {
            events.add("refused " + target);
        }
    }
}
