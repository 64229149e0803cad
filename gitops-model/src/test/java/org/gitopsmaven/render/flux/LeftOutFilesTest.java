/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutFilesTest {

    @TempDir
    Path root;

    @BeforeEach
    void writesAKustomizationThatReadsAnImage() throws IOException {
        write("gitops.yaml", "repository: {urls: ['https://git.example.org/team/deploy.git']}\n");
        write("clusters/prod/web.yaml", """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: web, namespace: flux-system}
                spec:
                  path: ./web
                  sourceRef: {kind: GitRepository, name: deploy}
                """);
        write("web/kustomization.yaml", """
                configMapGenerator: [{name: icons, files: [icons/logo.png]}]
                generatorOptions: {disableNameSuffixHash: true}
                """);
        write("web/icons/logo.png", "PNG");
    }

    @Test
    void warnsOfWhatASourceInTheClusterLeavesOutAsARule() throws IOException {
        Path real = root.toRealPath();
        Rendering web = render();

        assertThat(web.isRendered()).isTrue();
        assertThat(web.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .startsWith("GitRepository/flux-system/deploy leaves out web/icons/logo.png, which is read");
            assertThat(finding.location()).hasToString(real.resolve(Path.of("clusters", "prod", "web.yaml")) + ":6:14");
        });
    }

    @Test
    void refusesWhatTheSourceDoesNotHandOn() throws IOException {
        write("clusters/prod/source.yaml", source(""));

        GitOpsException fault = Objects.requireNonNull(render().fault());

        assertThat(fault.message())
                .isEqualTo("GitRepository/flux-system/deploy leaves out web/icons/logo.png, which is read");
        assertThat(fault.rule()).isEqualTo(FluxRules.PATH);
        assertThat(fault.hint()).contains("spec.ignore");
    }

    @Test
    void rendersWhatTheSourceOrAFileTakesIn() throws IOException {
        write("clusters/prod/source.yaml", source("  ignore: '!*.png'\n"));
        assertThat(render().findings()).extracting(Finding::message).isEmpty();
        assertThat(render().isRendered()).isTrue();

        write("clusters/prod/source.yaml", source(""));
        write("web/.sourceignore", "!*.png\n");
        assertThat(render().isRendered()).isTrue();
    }

    private Rendering render() {
        SourceTree tree = SourceTree.of(root);
        return new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                        .render(GitOpsRepository.detect(tree, ApplicationName.of("shop"))
                                .targets())
                        .stream()
                        .filter(rendering ->
                                rendering.target().application().value().equals("web"))
                        .findFirst()
                        .orElseThrow();
    }

    private static String source(String more) {
        return """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: GitRepository
                metadata: {name: deploy, namespace: flux-system}
                spec:
                  url: https://git.example.org/team/deploy.git
                  ref: {branch: main}
                """ + more;
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
