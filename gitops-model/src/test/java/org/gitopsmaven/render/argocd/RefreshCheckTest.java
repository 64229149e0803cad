/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.render.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshCheckTest {

    private static final String KEY = "argocd.argoproj.io/manifest-generate-paths";

    @TempDir
    Path directory;

    @Test
    void findsAnAnnotationThatLeavesOutTheBase() throws IOException {
        assertThat(findings(".")).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("ARGO-GENPATHS");
            assertThat(finding.message()).contains("leaves out base/kustomization.yaml");
            assertThat(finding.hint()).isEqualTo("write \"/base;/overlays/prod\"");
            assertThat(Objects.requireNonNull(finding.location()).line()).isEqualTo(5);
        });
    }

    @Test
    void findsAnAnnotationThatNamesTheWholeRepository() throws IOException {
        assertThat(findings("../.."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the whole repository"));
    }

    @Test
    void isContentWithWhatCoversAllThatIsRead() throws IOException {
        assertThat(findings(".;../../base")).isEmpty();
        assertThat(findings("/base;/overlays/prod")).isEmpty();
        assertThat(findings("/base/*;/overlays")).isEmpty();
    }

    private List<Finding> findings(String annotation) throws IOException {
        Rendering rendering = Objects.requireNonNull(new ArgoTree(directory)
                .application("web", "overlays/prod", KEY + ": '" + annotation + "'")
                .file("overlays/prod/kustomization.yaml", "resources: [../../base]\n")
                .file("base/kustomization.yaml", "resources: [settings.yaml]\n")
                .file("base/settings.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n")
                .render()
                .get("web"));
        assertThat(rendering.isRendered()).isTrue();
        return rendering.findings();
    }
}
