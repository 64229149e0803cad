/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jgit.api.Git;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedRepositoryTest {

    private static final Instant LONG_AGO = Instant.parse("2020-02-02T02:02:02Z");

    @TempDir
    Path root;

    private int clock;

    @BeforeEach
    void writesAnOverlay() throws IOException {
        write("base/kustomization.yaml", "resources: [web.yaml]\nconfigMapGenerator: [{name: c, files: [a.txt]}]\n");
        write("base/web.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
        write("base/a.txt", "one");
        write("overlays/dev/kustomization.yaml", "resources: [../../base]\nnamePrefix: dev-\n");
    }

    @Test
    void holdsWhileNoFileChanges() {
        RenderedRepository rendered = rendered();

        assertThat(rendered.isStill(tree())).isTrue();
        assertThat(rendered.isStill(tree())).isTrue();
    }

    @Test
    void endsWithAnotherTextOfTheSameLength() throws IOException {
        RenderedRepository rendered = rendered();

        write("overlays/dev/kustomization.yaml", "resources: [../../base]\nnamePrefix: tst-\n");

        assertThat(rendered.isStill(tree())).isFalse();
    }

    @Test
    void endsWithAFileOfAnyNameThatWasRead() throws IOException {
        RenderedRepository rendered = rendered();

        write("base/a.txt", "two");

        assertThat(rendered.isStill(tree())).isFalse();
    }

    @Test
    void endsWithAFileThatComesOrGoes() throws IOException {
        RenderedRepository rendered = rendered();

        write("overlays/dev/.argocd-source", "");
        assertThat(rendered.isStill(tree())).isFalse();
        Files.delete(root.resolve("overlays/dev/.argocd-source"));
        assertThat(rendered.isStill(tree())).isTrue();
        Files.delete(root.resolve("base/web.yaml"));

        assertThat(rendered.isStill(tree())).isFalse();
    }

    @Test
    void endsWithATemplateOfAChart() throws IOException {
        write("charts/web/Chart.yaml", "apiVersion: v2\nname: web\nversion: 1.0.0\n");
        write("charts/web/templates/web.yaml", "kind: {{ .Values.kind }}\n");
        SourceTree before = tree();

        assertThat(before.isStill(tree())).isTrue();
        assertThat(before.yamlFiles()).doesNotContain(root.resolve("charts/web/templates/web.yaml"));
        write("charts/web/templates/web.yaml", "kind: {{ .Values.sort }}\n");

        assertThat(before.isStill(tree())).isFalse();
    }

    @Test
    void outlivesWhatGoalsWrite() throws IOException {
        RenderedRepository rendered = rendered();

        write("target/gitops/index.json", "{}");
        write("target/gitops-reports/findings.json", "{}");

        assertThat(rendered.isStill(tree())).isTrue();
    }

    @Test
    void isOfOneTreeOnly() {
        RenderedRepository rendered = rendered();

        assertThat(rendered.isStill(SourceTree.of(root.resolve("overlays")))).isFalse();
        assertThat(rendered.isStill(SourceTree.of(root, Map.of(), List.of(root.resolve("out")))))
                .isFalse();
    }

    @Test
    void endsWithWhatIsGenerated() {
        Map<Path, String> generated = Map.of(Path.of("base", "web.yaml"), "kind: Service\n");
        SourceTree before = tree().with(generated);

        assertThat(before.isStill(tree().with(generated))).isTrue();
        assertThat(before.isStill(tree().with(Map.of(Path.of("base", "web.yaml"), "kind: Secret\n"))))
                .isFalse();
        assertThat(before.isStill(tree())).isFalse();
    }

    @Test
    void endsWithTheSettingsOfAProject() throws IOException {
        write("src/main/gitops/web.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
        SourceTree before = project();

        assertThat(before.isStill(project())).isTrue();
        write("gitops.yaml", "environments: [{name: dev}]\n");
        SourceTree between = project();

        assertThat(before.isStill(between)).isFalse();
        write("gitops.yaml", "environments: [{name: tst}]\n");
        assertThat(between.isStill(project())).isFalse();
    }

    @Test
    void neverHoldsForWhatWasWrittenInThisMoment() throws IOException {
        Files.setLastModifiedTime(root.resolve("base/a.txt"), FileTime.from(Instant.now()));

        assertThat(rendered().isStill(tree())).isFalse();
    }

    @Test
    void neverHoldsWhereLinksAre() throws IOException {
        try {
            Files.createSymbolicLink(root.resolve("base/link.txt"), Path.of("a.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }

        assertThat(rendered().isStill(tree())).isFalse();
    }

    @Test
    void isNothingForARefusedTarget() throws IOException {
        write("base/kustomization.yaml", "resources: [missing.yaml]\n");

        assertThat(renderedOf(tree())).isNull();
    }

    @Test
    void isNothingForWhatReadsElsewhere() throws IOException {
        write("src/main/gitops/kustomization.yaml", "resources: [../../../base]\n");

        assertThat(renderedOf(project())).isNull();
    }

    @Test
    void endsWithAnotherBranchWhereGitIsAsked() throws Exception {
        write("apps/web.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata: {name: web-dev, namespace: argocd}
                spec:
                  project: default
                  source: {repoURL: 'https://git.example.org/deploy.git', targetRevision: HEAD, path: overlays/dev}
                  destination: {name: in-cluster, namespace: web}
                """);
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("one").setSign(false).call();
            RenderedRepository rendered = rendered();

            assertThat(rendered.isStill(tree())).isTrue();
            git.commit().setMessage("two").setSign(false).call();

            assertThat(rendered.isStill(tree())).isFalse();
        }
    }

    @Test
    void readsAgainWhatIsNotTraced() throws IOException {
        write("src/main/gitops/web.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
        write("gitops-baseline.yaml", "one: 1\n");
        RenderedRepository rendered = Objects.requireNonNull(renderedOf(project()));
        SourceTree tree = rendered.repository().tree();
        assertThat(tree.read(root.resolve("gitops-baseline.yaml"))).isEqualTo("one: 1\n");

        write("gitops-baseline.yaml", "two: 2\n");

        assertThat(rendered.isStill(project())).isTrue();
        assertThat(tree.read(root.resolve("gitops-baseline.yaml"))).isEqualTo("two: 2\n");
    }

    private RenderedRepository rendered() {
        return Objects.requireNonNull(renderedOf(tree()));
    }

    private static @Nullable RenderedRepository renderedOf(SourceTree tree) {
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(repository.targets());
        assertThat(renderings).isNotEmpty();
        return RenderedRepository.of(repository, renderings);
    }

    private SourceTree tree() {
        return SourceTree.of(root, Map.of(), List.of(root.resolve("target/gitops")));
    }

    private SourceTree project() {
        return SourceTree.ofProject(root, Path.of("src", "main", "gitops"), Map.of());
    }

    /** Each a second later than the one before, and long ago. */
    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(clock++)));
    }
}
