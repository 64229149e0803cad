/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdpBuilderLayoutTest {

    private static final String APPLICATION = """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata:
              name: %s
            spec:
              source:
                repoURL: %s
                path: .
              destination:
                name: dev-vcluster
                namespace: portal
            """;

    @TempDir
    Path root;

    @Test
    void takesThePackagesOfADirectoryInWhichOneHasAnAddress() throws IOException {
        write("dist/portal-dev.yaml", APPLICATION.formatted("portal-dev", "cnoe://portal/manifests"));
        write("dist/portal/manifests/service.yaml", "kind: Service\n");
        write("dist/other.yaml", APPLICATION.formatted("other", "https://git.example.com/other.git"));
        write("elsewhere/app.yaml", APPLICATION.formatted("elsewhere", "https://git.example.com/other.git"));

        List<RenderTarget> targets = targets();

        assertThat(targets).extracting(RenderTarget::id).containsExactly("dev/other", "dev/portal");
        assertThat(targets).extracting(RenderTarget::controller).containsOnly(Controller.IDPBUILDER);
        assertThat(targets.get(1).source().directory()).isEqualTo(root.resolve("dist/portal/manifests"));
    }

    @Test
    void saysWhyAPackageIsRefused() throws IOException {
        write("dist/portal-dev.yaml", APPLICATION.formatted("portal-dev", "cnoe://portal/manifest"));

        assertThat(targets()).singleElement().satisfies(target -> {
            assertThat(target.id()).isEqualTo("default/portal-dev");
            assertThat(((FaultySource) target.source()).fault().message())
                    .isEqualTo("path not a directory: dist/portal/manifest");
        });
    }

    @Test
    void expandsAnApplicationSetOverTheDirectoryOfItsGenerator() throws IOException {
        write("dist/set.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: ApplicationSet
                metadata:
                  name: all
                spec:
                  goTemplate: true
                  generators:
                    - git:
                        repoURL: cnoe://all
                        revision: HEAD
                        directories:
                          - path: '*'
                  template:
                    metadata:
                      name: '{{ .path.basename }}-dev'
                    spec:
                      project: default
                      source:
                        repoURL: cnoe://all
                        path: '{{ .path.path }}'
                      destination:
                        name: dev-vcluster
                """);
        write("dist/all/one/service.yaml", "kind: Service\n");
        write("dist/all/two/service.yaml", "kind: Service\n");

        assertThat(targets())
                .extracting(target ->
                        target.id() + " " + root.relativize(target.source().directory()))
                .containsExactly(
                        "dev/one " + Path.of("dist", "all", "one"), "dev/two " + Path.of("dist", "all", "two"));
    }

    private List<RenderTarget> targets() {
        return new IdpBuilderLayout()
                .targets(Discovery.of(SourceTree.of(root), ApplicationName.of("x"))).stream()
                        .sorted()
                        .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
