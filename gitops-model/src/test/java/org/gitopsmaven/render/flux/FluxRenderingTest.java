/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The repository {@code shop}: a cluster with Flux installed, and one that it is yet to be installed in. */
class FluxRenderingTest {

    private static final Path SHOP =
            Path.of("src", "test", "resources", "org", "gitopsmaven", "render", "flux", "shop");

    private static List<Rendering> renderings = List.of();

    @BeforeAll
    static void render() {
        renderings = render(Map.of());
    }

    @Test
    void findsTheClustersAndWhatTheyApplyInTheOrderOfDependencies() {
        assertThat(renderings)
                .extracting(rendering -> rendering.target().id())
                .containsExactly(
                        "prod/flux-system", "prod/config", "prod/apps", "prod/web", "prod/elsewhere", "staging/apps");
    }

    @Test
    void tellsWhoAppliesATargetAndWhereThatIsDefined() {
        Rendering apps = rendering("prod/apps");

        assertThat(apps.target().controller().word()).isEqualTo("flux");
        assertThat(apps.target().source().type()).isEqualTo("flux");
        assertThat(place(apps)).isEqualTo("clusters/prod/apps.yaml:1:1");
        assertThat(apps.reads())
                .extracting(file -> file.getFileName().toString())
                .contains("release.yaml", "kustomization.yaml");
    }

    @Test
    void substitutesFromWhatAnotherKustomizationApplies() {
        Resource values = rendering("prod/apps").resources().get(1);

        assertThat(YamlWriter.write(values.content())).contains("host: web.shop.example.org");
        assertThat(rendering("prod/apps").findings()).isEmpty();
    }

    @Test
    void saysWhichVariablesOnlyTheClusterKnows() {
        Rendering apps = rendering("staging/apps");

        assertThat(apps.resources()).hasSize(1);
        assertThat(YamlWriter.write(apps.resources().get(0).content())).contains("host: front.${domain}");
        assertThat(apps.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "ConfigMap/flux-system/cluster-vars is not in the repository for this cluster: expressions with its variables stay as they are");
    }

    @Test
    void takesObjectsThatOnlyTheClusterHasFromTheSettings() {
        List<Rendering> given = render(Map.of(Path.of("gitops.yaml"), """
                flux:
                  objects:
                  - {kind: ConfigMap, name: cluster-vars, environments: [staging], data: {domain: stage.example.org}}
                """));

        Rendering apps = rendering(given, "staging/apps");
        assertThat(YamlWriter.write(apps.resources().get(0).content())).contains("host: front.stage.example.org");
        assertThat(apps.findings()).isEmpty();
    }

    @Test
    void saysWhyAKustomizationOfAnotherSourceIsNotRendered() {
        Rendering elsewhere = rendering("prod/elsewhere");

        assertThat(elsewhere.status()).isEqualTo(RenderStatus.NOT_RENDERED);
        GitOpsException fault = Objects.requireNonNull(elsewhere.fault());
        assertThat(fault.message())
                .isEqualTo("OCIRepository/flux-system/elsewhere is not in the repository,"
                        + " and there is no directory ./deploy");
        assertThat(Objects.requireNonNull(fault.location()).relativeTo(SHOP.toAbsolutePath()))
                .hasToString("clusters/prod/apps.yaml:23:14");
    }

    @Test
    void rendersAReleaseWithItsValuesAndPostRenderers() {
        Rendering web = rendering("prod/web");
        Assumptions.assumeTrue(
                web.status() != RenderStatus.NOT_RENDERED, () -> "Helm does not run on this machine: " + web.fault());

        assertThat(web.text()).isEqualTo("""
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata:
                  labels:
                    helm.toolkit.fluxcd.io/name: web
                    helm.toolkit.fluxcd.io/namespace: shop
                  name: baskets.shop.example.org
                ---
                apiVersion: v1
                data:
                  motto: |
                    good things
                kind: ConfigMap
                metadata:
                  labels:
                    helm.toolkit.fluxcd.io/name: web
                    helm.toolkit.fluxcd.io/namespace: shop
                    team: shop
                  name: web
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  annotations:
                    patched: "yes"
                  labels:
                    helm.toolkit.fluxcd.io/name: web
                    helm.toolkit.fluxcd.io/namespace: shop
                    team: shop
                  name: web
                spec:
                  replicas: 3
                  template:
                    spec:
                      containers:
                      - env:
                        - name: HOST
                          value: web.shop.example.org
                        - name: TEAM
                          value: shop
                        image: web:2
                        name: web
                """);
        assertThat(web.target().namespace()).isEqualTo("shop");
        assertThat(web.resources().get(2).origin().location().file()).endsWith("deployment.yaml");
    }

    @Test
    void tellsOfDependenciesThatAreMissingOrGoInACircle() {
        List<Rendering> changed = render(Map.of(
                Path.of("clusters", "staging", "more.yaml"),
                kustomization("one", "two") + "---\n" + kustomization("two", "one") + "---\n"
                        + kustomization("three", "nobody")));

        assertThat(changed.stream().flatMap(rendering -> rendering.findings().stream()))
                .filteredOn(finding -> finding.rule().equals(FluxRules.DEPENDENCIES))
                .extracting(finding -> finding.severity() + " " + finding.message())
                .containsExactlyInAnyOrder(
                        "ERROR dependsOn goes round in a circle: Kustomization/flux-system/one →"
                                + " Kustomization/flux-system/two → Kustomization/flux-system/one",
                        "ERROR dependsOn names Kustomization/flux-system/nobody, which is not in the repository");
    }

    @Test
    void knowsNotThatADependencyIsOfAnotherClusterWhereNotAllOfOneIsRendered() {
        List<Rendering> changed = render(Map.of(
                Path.of("clusters", "staging", "more.yaml"),
                kustomization("three", "config") + "---\n" + kustomization("four", "nobody")));

        assertThat(dependencies(changed)).hasSize(2);

        changed = render(Map.of(
                Path.of("clusters", "staging", "more.yaml"),
                kustomization("three", "config") + "---\n"
                        + kustomization("four", "nobody").replace("./apps/staging", "./apps/nowhere")));

        assertThat(dependencies(changed))
                .containsExactly(
                        "WARNING dependsOn names Kustomization/flux-system/nobody, which is not in the repository");
    }

    private static List<String> dependencies(List<Rendering> renderings) {
        return renderings.stream()
                .flatMap(rendering -> rendering.findings().stream())
                .filter(finding -> finding.rule().equals(FluxRules.DEPENDENCIES))
                .map(finding -> finding.severity() + " " + finding.message())
                .toList();
    }

    @Test
    void knowsWhoMakesASecretInAllNamespaces() {
        String kustomization = kustomization("more", "apps")
                .replace("dependsOn", "postBuild: {substituteFrom: [{kind: Secret, name: shared}]}, dependsOn");
        String maker = """
                ---
                apiVersion: external-secrets.io/v1
                kind: ClusterExternalSecret
                metadata: {name: shared}
                spec: {externalSecretSpec: {}}
                """;

        List<Rendering> changed = render(Map.of(Path.of("clusters", "staging", "more.yaml"), kustomization + maker));

        assertThat(changed.stream().flatMap(rendering -> rendering.findings().stream()))
                .extracting(finding -> finding.severity() + " " + finding.message())
                .contains(
                        "INFO Secret/flux-system/shared is made in the cluster by ClusterExternalSecret: expressions with"
                                + " its variables stay as they are");
    }

    @Test
    void rendersTheSameOnOneThreadAndOnMany() {
        SourceTree tree = SourceTree.of(SHOP);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        RenderOptions alone = RenderOptions.of(tree).withThreads(1);

        List<Rendering> again = new Renderer(alone, RenderListener.SILENT).render(repository.targets());

        assertThat(again)
                .extracting(Rendering::text)
                .isEqualTo(renderings.stream().map(Rendering::text).toList());
    }

    private static String kustomization(String name, String needs) {
        return """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: %s, namespace: flux-system}
                spec: {path: ./apps/staging, sourceRef: {kind: GitRepository, name: flux-system}, dependsOn: [{name: %s}]}
                """.formatted(name, needs);
    }

    private static List<Rendering> render(Map<Path, String> changes) {
        SourceTree tree = SourceTree.of(SHOP, changes, List.of());
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        assertThat(repository.layout()).isEqualTo("flux");
        return new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(repository.targets());
    }

    private static Rendering rendering(String id) {
        return rendering(renderings, id);
    }

    private static Rendering rendering(List<Rendering> all, String id) {
        return all.stream()
                .filter(rendering -> rendering.target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String place(Rendering rendering) {
        return rendering.target().definedAt().relativeTo(SHOP.toAbsolutePath()).toString();
    }
}
