/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FluxLayoutTest {

    @TempDir
    Path root;

    private final Map<Path, String> files = new HashMap<>();

    @BeforeEach
    void clusterWithFlux() {
        write("clusters/prod/flux-system/gotk-sync.yaml", kustomization("flux-system", "./clusters/prod"));
        write("clusters/prod/apps.yaml", kustomization("apps", "./apps"));
        write("apps/web/ks.yaml", kustomization("web", "./apps/web/app"));
        write("apps/web/app/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: web}}");
    }

    @Test
    void startsWithTheKustomizationThatAppliesItself() {
        assertThat(ids()).containsExactly("prod/flux-system");
    }

    @Test
    void takesAClusterBesideItThatFluxIsNotYetInstalledIn() {
        write("clusters/staging/apps.yaml", kustomization("apps", "./apps"));

        assertThat(ids()).containsExactly("prod/flux-system", "staging/apps");
    }

    @Test
    void saysWhichKustomizationsNothingApplies() {
        write("archive/old.yaml", kustomization("old", "./apps/old"));

        assertThat(targets())
                .filteredOn(target -> target.application().value().equals("old"))
                .singleElement()
                .satisfies(target -> assertThat(
                                ((FaultySource) target.source()).fault().message())
                        .isEqualTo("Kustomization/flux-system/old is applied by nothing in the repository"));
    }

    @Test
    void takesNothingThatTheKustomizationOfItsDirectoryLeavesOut() {
        files.clear();
        write("cluster/base/flux-system/gotk-sync.yaml", kustomization("flux-system", "./cluster/base"));
        write("cluster/base/apps.yaml", kustomization("apps", "./cluster/apps"));
        write("cluster/apps/kustomization.yaml", "resources: [web/ks.yaml]");
        write("cluster/apps/web/ks.yaml", kustomization("web", "./cluster/apps/web/app"));
        write("cluster/apps/shop/ks.yaml", kustomization("shop", "./cluster/apps/shop/app"));

        assertThat(targets())
                .filteredOn(target -> target.source() instanceof FaultySource)
                .extracting(target -> target.application().value())
                .containsExactly("shop");
    }

    @Test
    void takesNoPatchForADefinition() {
        write(
                "clusters/prod/flux-system/kustomization.yaml",
                "{resources: [gotk-sync.yaml], patches: [{path: patch.yaml}]}");
        write("clusters/prod/flux-system/patch.yaml", kustomization("flux-system", "./elsewhere"));

        assertThat(ids()).containsExactly("prod/flux-system");
    }

    @Test
    void startsWithWhatAnInstanceOfTheOperatorSyncs() {
        files.remove(root.resolve("clusters/prod/flux-system/gotk-sync.yaml"));
        write("clusters/prod/instance.yaml", """
                apiVersion: fluxcd.controlplane.io/v1
                kind: FluxInstance
                metadata: {name: flux, namespace: flux-system}
                spec: {sync: {kind: GitRepository, url: 'https://git.example.org/fleet', path: clusters/prod}}
                """);

        assertThat(targets()).singleElement().satisfies(target -> {
            assertThat(target.id()).isEqualTo("prod/flux-system");
            assertThat(target.source().directory()).isEqualTo(root.resolve("clusters/prod"));
            assertThat(target.definedAt().file()).endsWith("instance.yaml");
        });
    }

    @Test
    void startsWhereTheSettingsSay() {
        write("gitops.yaml", """
                flux:
                  clusters:
                  - {name: one, path: apps, environment: stage}
                """);

        assertThat(ids()).containsExactly("stage/flux-system");
    }

    @Test
    void tellsClustersOfOneEnvironmentApart() {
        write("clusters/eu/prod/sync.yaml", kustomization("flux-system", "./clusters/eu/prod"));

        assertThat(ids()).containsExactly("prod/eu/flux-system", "prod/prod/flux-system");
    }

    private List<String> ids() {
        return targets().stream().map(RenderTarget::id).toList();
    }

    private List<RenderTarget> targets() {
        SourceTree tree = SourceTree.of(root, files, List.of());
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("fleet"));
        assertThat(repository.layout()).isEqualTo("flux");
        return repository.targets();
    }

    private void write(String file, String text) {
        files.put(root.resolve(file), text);
    }

    private static String kustomization(String name, String path) {
        return """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: %s, namespace: flux-system}
                spec: {path: %s, sourceRef: {kind: GitRepository, name: flux-system}}
                """.formatted(name, path);
    }
}
