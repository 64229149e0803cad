/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.TreeFormat;
import org.gitopsmaven.render.TreeOptions;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlScalar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository {@code shop}: one Application by hand, all others from it. */
class ArgoRenderingTest {

    private static final Path SHOP =
            Path.of("src", "test", "resources", "org", "gitopsmaven", "render", "argocd", "shop");

    private static Map<String, Rendering> renderings = Map.of();

    @BeforeAll
    static void render() {
        SourceTree tree = SourceTree.of(SHOP);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        assertThat(repository.layout()).isEqualTo("argocd");
        renderings = new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                .render(repository.targets()).stream()
                        .collect(
                                Collectors.toMap(rendering -> rendering.target().id(), Function.identity()));
    }

    @Test
    void followsApplicationsOfApplicationsOnce() {
        assertThat(renderings.keySet())
                .containsExactlyInAnyOrder(
                        "default/root",
                        "default/self",
                        "production/lost",
                        "prod/elsewhere",
                        "prod/charted",
                        "prod/plugged",
                        "prod/pinned",
                        "default/repositories",
                        "prod/web",
                        "prod/config",
                        "prod/shop",
                        "prod/hydrated");
    }

    @Test
    void writesWhatTheSourceHydratorCommits(@TempDir Path output) {
        List<Rendering> hydrated = List.of(rendering("prod/config"), rendering("prod/hydrated"));

        RenderedTree tree =
                RenderedTree.write(output, hydrated, new TreeOptions(SHOP, TreeFormat.HYDRATOR), RenderListener.SILENT);

        assertThat(tree.files())
                .extracting(file ->
                        output.toAbsolutePath().relativize(file).toString().replace('\\', '/'))
                .containsExactlyInAnyOrder(
                        "index.json",
                        "live/prod/.gitattributes",
                        "live/prod/hydrator.metadata",
                        "live/prod/apps/web/hydrator.metadata",
                        "live/prod/apps/web/manifest.yaml",
                        "prod/.gitattributes",
                        "prod/hydrator.metadata",
                        "prod/config/hydrator.metadata",
                        "prod/config/manifest.yaml");
        assertThat(output.resolve(Path.of("live", "prod", "apps", "web", "manifest.yaml")))
                .hasContent("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                spec:
                  template:
                    spec:
                      containers:
                        - args:
                            - "on"
                            - "1:30"
                            - "2026-01-01"
                            - "y"
                          command:
                            - sh
                            - -c
                            - |
                              echo a
                              echo b
                          env: []
                          image: registry.example.com/web:3.0
                          name: web
                          resources: {}
                """);
        assertThat(output.resolve(Path.of("live", "prod", "apps", "web", "hydrator.metadata")))
                .content()
                .contains("\"repoURL\": \"https://git.example.com/acme/shop.git\"")
                .contains("\"kustomize edit set image registry.example.com/web:3.0\"")
                .contains("\"kustomize build ./web/components/dry\"");
    }

    @Test
    void buildsAKustomizationAsTheApplicationChangesIt() {
        Resource deployment = resource("prod/web", "Deployment");

        assertThat(deployment.name()).isEqualTo("shop-web-blue");
        assertThat(deployment.namespace()).isEqualTo("front");
        assertThat(deployment.annotation("owner")).isEqualTo("shop");
        assertThat(text(deployment, "metadata", "labels", "team")).isEqualTo("front");
        assertThat(deployment.content().at("spec", "selector", "matchLabels", "team"))
                .isNull();
        assertThat(text(deployment, "spec", "replicas")).isEqualTo("4");
        assertThat(text(deployment, "spec", "paused")).isEqualTo("true");
        assertThat(rendering("prod/web").text())
                .contains("image: registry.example.com/web:2.0-web-prod")
                .contains("- \"on\"");
    }

    @Test
    void leavesOutComponentsThatAreMissingWhenToldTo() {
        assertThat(resource("prod/web", "ConfigMap").name()).startsWith("shop-debug-blue-");
    }

    @Test
    void stripsTheNamespaceOfWhatHasNone() {
        assertThat(resource("prod/web", "Namespace").namespace()).isEmpty();
        assertThat(resource("prod/config", "ClusterRole").namespace()).isEmpty();
    }

    @Test
    void readsTheManifestsOfADirectoryInTheOrderOfASync() {
        Rendering config = rendering("prod/config");

        assertThat(config.resources())
                .extracting(resource -> resource.kind() + " " + resource.namespace() + "/" + resource.name())
                .containsExactly(
                        "Secret elsewhere/token",
                        "ConfigMap settings/notes",
                        "ClusterRole /reader",
                        "ConfigMap settings/settings");
        assertThat(config.findings())
                .extracting(finding -> finding.rule().id() + " " + file(finding))
                .containsExactlyInAnyOrder("ARGO-DIR values.yaml", "ARGO-DUP settings.yaml");
    }

    @Test
    void rendersAChartWithTheValuesOfSeveralSources() {
        Rendering shop = rendering("prod/shop");
        GitOpsException fault = shop.fault();
        Assumptions.assumeTrue(
                shop.status() != RenderStatus.NOT_RENDERED, () -> "Helm does not run on this machine: " + fault);

        assertThat(shop.resources()).extracting(Resource::name).containsExactly("migrate", "settings", "shop-settings");
        assertThat(shop.texts().get(2)).isEqualTo("""
                apiVersion: v1
                data:
                  color: green
                  hosts: a.example.com,b.example.com
                  motd: |
                    hello
                    world
                  namespace: shop
                  release: shop
                  shop: "true"
                  size: "007"
                  tier: gold
                kind: ConfigMap
                metadata:
                  name: shop-settings
                  namespace: shop
                """);
        assertThat(shop.resources().get(2).origin().location().file()).endsWith("settings.yaml");
        assertThat(Objects.requireNonNull(shop.hydration()).commands())
                .singleElement()
                .asString()
                .startsWith("helm template . --name-template shop --namespace shop --kube-version ")
                .endsWith(" --set hosts=a.example.com\\,b.example.com --set-string size=007"
                        + " --set-file motd=./values/motd.txt --values ./charts/shop/values-a.yaml"
                        + " --values ./values/shop.yaml"
                        + " --values <temp file with values from source.helm.values/valuesObject>"
                        + " --api-versions shop.example.com/v1 --include-crds");
        assertThat(shop.reads())
                .contains(SHOP.toAbsolutePath().resolve(Path.of("charts", "shop", "values-a.yaml")))
                .contains(SHOP.toAbsolutePath().resolve(Path.of("values", "shop.yaml")));
    }

    @Test
    void tellsWhatCannotBeRenderedAndWhy() {
        assertThat(fault("prod/elsewhere")).isEqualTo("""
                NOT_RENDERED limits.yaml:8:5 https://git.example.com/acme/other.git lies outside of the repository, \
                which is not allowed""");
        assertThat(fault("prod/charted")).isEqualTo("""
                NOT_RENDERED limits.yaml:19:5 the chart redis of https://charts.example.com lies outside of the \
                repository, which is not allowed""");
        assertThat(fault("prod/plugged")).isEqualTo("""
                NOT_RENDERED limits.yaml:31:5 rendered by the config management plugin "cdk", which runs beside Argo \
                CD only""");
        assertThat(fault("production/lost"))
                .isEqualTo("REFUSED limits.yaml:45:11 web/overlays/production: app path does not exist");
        assertThat(fault("prod/pinned")).isEqualTo("""
                NOT_RENDERED limits.yaml:55:5 "v1.4.0" of this repository is not what is checked out""");
        assertThat(fault("default/repositories")).isEqualTo("""
                NOT_RENDERED limits.yaml:68:9 not expanded: the generator scmProvider asks a forge for its \
                repositories""");
    }

    @Test
    void tellsWhichFilesWereRead() {
        assertThat(rendering("prod/web").reads())
                .extracting(file ->
                        SHOP.toAbsolutePath().relativize(file).toString().replace('\\', '/'))
                .contains("web/overlays/prod/kustomization.yaml", "web/base/deployment.yaml");
    }

    static Rendering rendering(String id) {
        return Objects.requireNonNull(renderings.get(id), id);
    }

    private static Resource resource(String id, String kind) {
        List<Resource> found = rendering(id).resources().stream()
                .filter(resource -> resource.kind().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String fault(String id) {
        GitOpsException fault = Objects.requireNonNull(rendering(id).fault(), id);
        assertThat(rendering(id).status()).isNotEqualTo(RenderStatus.RENDERED);
        String place = String.valueOf(fault.location()).replace('\\', '/');
        return rendering(id).status() + " " + place.substring(place.lastIndexOf('/') + 1) + " " + fault.message();
    }

    private static String file(Finding finding) {
        String file = finding.location() == null ? "" : finding.location().file();
        return Path.of(file).getFileName().toString();
    }

    private static String text(Resource resource, String... path) {
        return resource.content().at(path) instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
