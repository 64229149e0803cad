/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.WorkTreeChange;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.Selection;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rendered of a repository of Argo CD after a change, and of what is selected by name. */
class ChangedSinceTest {

    private static final String URL = "https://git.example.com/shop/gitops.git";

    @TempDir
    Path root;

    @BeforeEach
    void writesAppOfAppsAndAnApplicationSet() throws IOException {
        write("root.yaml", application("root", "apps", "argocd"));
        write("apps/web-prod.yaml", application("web-prod", "web/overlays/prod", "web"));
        write("apps/web-dev.yaml", application("web-dev", "web/overlays/dev", "web"));
        write("apps/kustomization.yaml", "resources: [web-prod.yaml, web-dev.yaml]\n");
        for (String environment : List.of("dev", "prod")) {
            write("web/overlays/" + environment + "/kustomization.yaml", "resources: [../../base]\n");
        }
        write("web/base/kustomization.yaml", "resources: [config.yaml]\n");
        write("web/base/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n");
        write("sets/tenants.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: ApplicationSet
                metadata: {name: tenants, namespace: argocd}
                spec:
                  goTemplate: true
                  generators:
                    - git: {repoURL: %s, revision: HEAD, files: [{path: tenants/*.json}]}
                  template:
                    metadata: {name: '{{ .path.filename | replace ".json" "" }}'}
                    spec:
                      project: default
                      source: {repoURL: %s, targetRevision: HEAD, path: tenant}
                      destination: {name: in-cluster, namespace: '{{ .namespace }}'}
                """.formatted(URL, URL));
        write("tenants/blue.json", "{\"namespace\": \"blue\"}\n");
        write("tenants/green.json", "{\"namespace\": \"green\"}\n");
        write("tenant/kustomization.yaml", "resources: [config.yaml]\n");
        write("tenant/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: tenant}\n");
    }

    @Test
    void rendersOnlyWhatReadsAChangedFile() {
        assertThat(after("web/overlays/prod/kustomization.yaml", "resources: []\n"))
                .containsExactly("prod/web");
        assertThat(after("web/base/config.yaml", "")).containsExactly("dev/web", "prod/web");
        assertThat(after("README.md", "")).isEmpty();
    }

    @Test
    void rendersOnlyTheApplicationsThatAChangedFileMakesOtherwise() {
        assertThat(after("tenants/blue.json", "{\"namespace\": \"azure\"}\n")).containsExactly("default/blue");
        assertThat(after("tenants/green.json", null)).containsExactly("default/green");
        assertThat(after("tenant/config.yaml", "")).containsExactly("default/blue", "default/green");
    }

    @Test
    void rendersAllThatAChangedParentDefines() {
        assertThat(after("apps/web-dev.yaml", "")).containsExactly("default/root", "dev/web", "prod/web");
    }

    @Test
    void findsWhatIsSelectedBelowAParentThatIsNot() {
        assertThat(selected("prod", null)).containsExactly("prod/web");
        assertThat(selected(null, "web")).containsExactly("dev/web", "prod/web");
    }

    @Test
    void refusesUnknownNamesOnceAllAreKnown() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> selected("prdo", null))
                .withMessage("unknown environment 'prdo'; did you mean 'prod'?");
    }

    private List<String> after(String file, @Nullable String before) {
        return rendered(Selection.ALL, List.of(new WorkTreeChange(root.resolve(file), before)));
    }

    private List<String> selected(@Nullable String environment, @Nullable String application) {
        return rendered(Selection.of(environment, application), null);
    }

    private List<String> rendered(Selection selection, @Nullable List<WorkTreeChange> changes) {
        SourceTree tree = SourceTree.of(root);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        List<Rendering> renderings = new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                .render(repository.targets(), repository.wanted(selection, changes));
        assertThat(renderings)
                .allSatisfy(rendering -> assertThat(rendering.fault()).isNull());
        return renderings.stream().map(rendering -> rendering.target().id()).toList();
    }

    private static String application(String name, String path, String namespace) {
        return """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata: {name: %s, namespace: argocd}
                spec:
                  project: default
                  source: {repoURL: %s, targetRevision: HEAD, path: %s}
                  destination: {name: in-cluster, namespace: %s}
                """.formatted(name, URL, path, namespace);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
