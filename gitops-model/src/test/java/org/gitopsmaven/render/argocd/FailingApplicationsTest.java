/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Rendering;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart or an Application does wrong is its own fault, and keeps no other from being rendered. */
class FailingApplicationsTest {

    private static final String CHART = "apiVersion: v2\nname: web\nversion: 0.1.0\n";
    private static final String SETTINGS = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n";

    @TempDir
    Path directory;

    @Test
    void rendersTheOthersWhenChartsMisbehave() throws IOException {
        ArgoTree tree = new ArgoTree(directory)
                .application("good", "charts/good", "")
                .application("plain", "plain", "")
                .application("endless", "charts/endless", "")
                .application("schema", "charts/schema", "")
                .application("cluster", "charts/cluster", "")
                .file("charts/good/Chart.yaml", CHART)
                .file("charts/good/templates/a.yaml", SETTINGS)
                .file("plain/a.yaml", SETTINGS)
                .file("charts/endless/Chart.yaml", CHART)
                .file(
                        "charts/endless/templates/a.yaml",
                        "{{ define \"a\" }}{{ include \"a\" . }}{{ end }}{{ include \"a\" . }}")
                .file("charts/schema/Chart.yaml", CHART)
                .file("charts/schema/values.schema.json", "{\"$ref\": \"file:///etc/passwd\"}")
                .file("charts/schema/templates/a.yaml", SETTINGS)
                .file("charts/cluster/Chart.yaml", CHART)
                .file(
                        "charts/cluster/templates/a.yaml",
                        SETTINGS + "data:\n  secret: {{ lookup \"v1\" \"Secret\" \"a\" \"b\" | toJson | quote }}\n");

        Map<String, Rendering> renderings = tree.render();

        assertThat(get(renderings, "plain").isRendered()).isTrue();
        Assumptions.assumeTrue(
                get(renderings, "good").status() != RenderStatus.NOT_RENDERED, "Helm does not run on this machine");
        assertThat(get(renderings, "good").isRendered()).isTrue();
        assertThat(get(renderings, "endless").status()).isEqualTo(RenderStatus.REFUSED);
        assertThat(get(renderings, "schema").status()).isEqualTo(RenderStatus.REFUSED);
        assertThat(Objects.requireNonNull(get(renderings, "schema").fault()).describe())
                .contains("file:///etc/passwd")
                .doesNotContain("root:");
        assertThat(get(renderings, "cluster").text()).contains("secret: '{}'");
    }

    @Test
    void readsNothingThroughLinksThatLeadOut() throws IOException {
        Path outside = Files.writeString(
                Files.createDirectories(directory.resolve("outside")).resolve("a.yaml"), SETTINGS);
        ArgoTree tree = new ArgoTree(directory.resolve("repository"))
                .application("linked", "linked", "")
                .application("plain", "plain", "")
                .file("linked/b.yaml", SETTINGS)
                .file("plain/a.yaml", SETTINGS);
        link(tree.root().resolve(Path.of("linked", "a.yaml")), outside);

        Map<String, Rendering> renderings = tree.render();

        assertThat(Objects.requireNonNull(get(renderings, "linked").fault()).message())
                .contains("illegal filepath in symlink");
        assertThat(get(renderings, "plain").isRendered()).isTrue();
    }

    @Test
    void endsApplicationsThatMakeEverNewOnes() throws IOException {
        ArgoTree tree = new ArgoTree(directory)
                .application("again", "again", "")
                .file("again/kustomization.yaml", "namePrefix: more-\nresources: [again.yaml]\n")
                .file("again/again.yaml", """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata:
                          name: again
                        spec:
                          source:
                            repoURL: %s
                            path: again
                          destination:
                            server: https://kubernetes.default.svc
                        """.formatted(ArgoTree.URL));

        Map<String, Rendering> renderings = tree.render();

        assertThat(renderings).containsOnlyKeys("again", "more-again");
        assertThat(renderings.values()).allMatch(Rendering::isRendered);
    }

    @Test
    void refusesAnApplicationWithoutASource() throws IOException {
        Map<String, Rendering> renderings = new ArgoTree(directory)
                .application("plain", "plain", "")
                .file("plain/a.yaml", SETTINGS)
                .file("apps/empty.yaml", """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata:
                          name: empty
                        spec:
                          project: default
                        """)
                .render();

        assertThat(Objects.requireNonNull(get(renderings, "empty").fault()).message())
                .isEqualTo("spec.source and spec.sources: got none, want one");
    }

    private static Rendering get(Map<String, Rendering> renderings, String name) {
        return Objects.requireNonNull(renderings.get(name), name);
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no symbolic links here: " + e.getMessage());
        }
    }
}
