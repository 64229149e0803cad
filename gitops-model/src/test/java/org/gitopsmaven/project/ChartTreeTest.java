/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.helm.SharedHelm;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose tree is a chart: its values come from the project and from the environment. */
class ChartTreeTest {

    private static final String IMAGE = "registry.example.com/shop/web:1.4.0";

    @TempDir
    Path root;

    @BeforeEach
    void writesTheChart() throws IOException {
        write("chart/Chart.yaml", "apiVersion: v2\nname: web\nversion: 1.0.0\n");
        write("chart/values.yaml", """
                image: {registry: docker.io, repository: library/nothing, tag: none, pullPolicy: Always}
                replicas: 1
                appVersion: none
                commonLabels: {}
                """);
        write("chart/templates/config.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: {{ .Release.Name }}
                  labels: {{- toYaml .Values.commonLabels | nindent 4 }}
                data:
                  image: {{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag }}
                  policy: {{ .Values.image.pullPolicy }}
                  replicas: {{ .Values.replicas | quote }}
                  version: {{ .Values.appVersion }}
                  kubernetes: {{ .Capabilities.KubeVersion.Version }}
                """);
        write("envs/prod/values.yaml", "replicas: 3\nimage: {tag: 1.3.0}\n");
        write("envs/dev/values.yaml", "replicas: 1\n");
        write("gitops.yaml", "environments: [{name: dev}, {name: prod, kubernetesVersion: \"1.33\"}]\n");
    }

    @Test
    void makesValuesOfTheProjectForWhatTheChartHasValuesFor() {
        ApplicationTree tree = tree();

        assertThat(tree.base()).isNull();
        assertThat(tree.repository().tree().virtualFiles())
                .containsOnlyKeys(root.resolve("src/main/gitops/project-values.yaml"));
        assertThat(tree.repository().tree().read(root.resolve("src/main/gitops/project-values.yaml")))
                .isEqualTo("""
                        appVersion: 1.4.0
                        commonLabels:
                          app.kubernetes.io/managed-by: gitops-maven-plugin
                          app.kubernetes.io/name: web
                          app.kubernetes.io/part-of: com.example.shop
                          app.kubernetes.io/version: 1.4.0
                        image:
                          registry: registry.example.com
                          repository: shop/web
                          tag: 1.4.0
                        """);
    }

    @Test
    void rendersTheChartWithTheValuesOfProjectAndEnvironment() {
        SharedHelm.open().close(); // skips where there is no Helm
        ApplicationTree tree = tree();

        List<Rendering> renderings = new Renderer(
                        RenderOptions.of(tree.repository().tree()), RenderListener.SILENT)
                .render(tree.repository().targets());

        assertThat(renderings).extracting(Rendering::fault).containsOnlyNulls();
        assertThat(renderings.get(0).text())
                .contains("image: registry.example.com/shop/web:1.4.0", "policy: Always", "replicas: \"1\"");
        assertThat(renderings.get(1).text())
                .contains(
                        "image: registry.example.com/shop/web:1.3.0",
                        "replicas: \"3\"",
                        "version: 1.4.0",
                        "app.kubernetes.io/part-of: com.example.shop",
                        "kubernetes: v1.33.0");
    }

    @Test
    void keepsRenderingsByContentButNoneOfRandomValues(@TempDir Path kept) throws IOException {
        SharedHelm.open().close();
        render(kept);
        assertThat(kept).isDirectoryContaining(Files::isRegularFile);
        long afterFirst = count(kept);

        assertThat(render(kept)).extracting(Rendering::fault).containsOnlyNulls();
        assertThat(count(kept)).isEqualTo(afterFirst);

        write("envs/dev/values.yaml", "replicas: 2\n");
        assertThat(render(kept).get(0).text()).contains("replicas: \"2\"");
        assertThat(count(kept)).isEqualTo(afterFirst + 1);

        write(
                "chart/templates/secret.yaml",
                "kind: Secret\napiVersion: v1\nmetadata: {name: '{{ randAlphaNum 9 }}'}\n");
        render(kept);
        assertThat(count(kept)).isEqualTo(afterFirst + 1);
    }

    private List<Rendering> render(Path kept) {
        ApplicationTree tree = tree();
        RenderOptions options = RenderOptions.of(tree.repository().tree()).withRenderings(kept);
        return new Renderer(options, RenderListener.SILENT)
                .render(tree.repository().targets());
    }

    private static long count(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }

    private ApplicationTree tree() {
        ProjectMetadata project = ProjectMetadata.of(new Coordinates("com.example.shop", "web", "1.4.0"), root);
        return ApplicationTree.of(project, BaseSettings.DEFAULT, IMAGE, List.of());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("src/main/gitops").resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
