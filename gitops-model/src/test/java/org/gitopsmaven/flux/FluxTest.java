/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;

/** Over the files beside this class. */
class FluxTest {

    private final ObjectLookup objects = this::find;

    @Test
    void readsAKustomization() throws IOException {
        FluxKustomization kustomization = kustomization();

        assertThat(kustomization.directory()).isEqualTo("apps/prod");
        assertThat(kustomization.source()).isEqualTo(new FluxReference("GitRepository", "flux-system", "fleet"));
        assertThat(kustomization.object().dependsOn())
                .containsExactly(
                        new FluxReference("Kustomization", "flux-system", "infra"),
                        new FluxReference("Kustomization", "elsewhere", "other"));
        assertThat(kustomization.decryptionProvider()).isEqualTo("sops");
        assertThat(kustomization.object().targetNamespace()).isEqualTo("shop");
        assertThat(kustomization.object().definedAt().line()).isEqualTo(1);
    }

    @Test
    void resolvesVariablesInOrder() throws IOException {
        PostBuild postBuild = PostBuild.of(kustomization(), objects);

        assertThat(postBuild.variables().values())
                .containsOnly(entry("region", "eu"), entry("domain", "example.org"), entry("token", "${token}"));
        assertThat(postBuild.substitutes()).isTrue();
        assertThat(postBuild.encrypted()).extracting(FluxReference::name).containsExactly("hidden");
        assertThat(postBuild.missing()).extracting(FluxReference::name).containsExactly("forgotten");
    }

    @Test
    void changesTheFileAsFluxDoes() throws IOException {
        YamlMapping file = parse("""
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: own
                nameSuffix: -own
                resources: [a.yaml]
                images: [{name: web, newName: other, newTag: '1', digest: 'sha256:x'}]
                patches: [{path: p.yaml}]
                """);

        YamlMapping changed =
                new KustomizationOverlay(kustomization()).apply(file, false, path -> path.equals("../debug"));

        assertThat(YamlWriter.write(changed)).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        components:
                        - ../debug
                        images:
                        - name: web
                          newName: other
                          newTag: "2"
                        - name: db
                          newName: registry.example.org/db
                        kind: Kustomization
                        nameSuffix: -own
                        namespace: shop
                        patches:
                        - path: p.yaml
                        - patch: |
                            - {op: remove, path: /spec/replicas}
                          target:
                            kind: Deployment
                        resources:
                        - a.yaml
                        """);
    }

    @Test
    void marksAFileWithoutResourcesSoThatItBuilds() throws IOException {
        YamlMapping changed =
                new KustomizationOverlay(kustomization()).apply(parse("kind: Kustomization"), false, path -> true);

        assertThat(changed.sequence("buildMetadata")).hasToString("[originAnnotations]");
    }

    @Test
    void generatesTheFileWhereThereIsNone() throws URISyntaxException {
        WorkingTree tree = tree();
        SourceIgnore ignore = SourceIgnore.of(tree, "");

        YamlMapping file = KustomizationFile.generate(tree, ignore, "");

        assertThat(String.valueOf(file.sequence("resources")))
                .isEqualTo("[./apps/db, ./apps/web/service.yaml, ./apps/web/templates/a.yml]");
        assertThat(KustomizationFile.find(tree, "apps/db")).contains("apps/db/kustomization.yaml");
        assertThat(KustomizationFile.generate(tree, ignore, "apps/none").text("namespace"))
                .isEqualTo("_placeholder");
    }

    @Test
    void leavesOutWhatTheSourceIgnores() throws URISyntaxException {
        SourceIgnore ignore = SourceIgnore.of(tree(), "/*\n!/apps\napps/**/templates/\n");

        assertThat(ignore.ignores("other/x.yaml")).isTrue();
        assertThat(ignore.ignores("apps/web/service.yaml")).isFalse();
        assertThat(ignore.ignores("apps/web/templates/a.yml")).isTrue();
        assertThat(SourceIgnore.of(tree(), "").ignores("apps/web/values.yaml")).isTrue();
        assertThat(SourceIgnore.of(tree(), "").ignores("apps/db/values.yaml")).isFalse();
        assertThat(SourceIgnore.of(tree(), "").ignores("a/.sops.yaml")).isTrue();
    }

    @Test
    void refusesFilesThatAreNoManifests() throws URISyntaxException {
        WorkingTree tree = WorkingTree.of(folder().resolve("apps/web"), List.of());
        SourceIgnore nothing = SourceIgnore.of(tree, "!values.yaml");

        assertThatThrownBy(() -> KustomizationFile.generate(tree, nothing, ""))
                .isInstanceOf(GitOpsException.class)
                .hasMessage("failed to decode Kubernetes YAML from values.yaml: no kind or no name");
    }

    @Test
    void readsAHelmRelease() throws IOException {
        HelmRelease release = release();

        assertThat(release.releaseName()).isEqualTo("shop-prod-web");
        assertThat(release.releaseNamespace()).isEqualTo("shop-prod");
        ChartReference chart = release.chart().orElseThrow();
        assertThat(chart.chart()).isEqualTo("web");
        assertThat(chart.source()).isEqualTo(new FluxReference("HelmRepository", "flux-system", "charts"));
        assertThat(release.installCrds()).isEqualTo(CrdsPolicy.CREATE_REPLACE);
        assertThat(release.upgradeCrds()).isEqualTo(CrdsPolicy.SKIP);
        assertThat(release.postRenderers().get(0).images()).hasSize(1);
    }

    @Test
    void shortensNamesOfReleasesThatHelmWouldRefuse() {
        HelmRelease release = HelmRelease.of(
                parse(
                        "{metadata: {name: a-very-long-name-of-a-release, namespace: x}, spec: {targetNamespace: and-a-very-long-namespace}}"));

        assertThat(release.releaseName())
                .startsWith("and-a-very-long-namespace-a-very-long-na-")
                .hasSize(53);
    }

    @Test
    void mergesValuesAsTheControllerDoes() throws IOException {
        ReleaseValues values = ReleaseValues.of(release(), objects);

        assertThat(YamlWriter.write(values.values())).isEqualTo("""
                        extra:
                          a: b
                          c: d
                        image:
                          number: 2
                          tag: "1"
                        literal: x,y
                        replicas: 3
                        """);
        assertThat(values.missing()).extracting(ValuesReference::key).containsExactly("x");
    }

    @Test
    void tellsAtTheReleaseThatGeneratedValuesAreNoYaml() {
        HelmRelease release = HelmRelease.of(
                parse(
                        "{metadata: {name: r, namespace: ns}, spec: {valuesFrom: [{kind: ConfigMap, name: v}, {kind: Secret, name: v}]}}"));
        YamlMapping generated = new YamlMapping();
        YamlMapping texts = new YamlMapping();
        texts.put("values.yaml", YamlScalar.string("a: 1\nhosts: [vault.${domain}:8200]\n"));
        generated.put("kind", YamlScalar.string("ConfigMap"));
        generated.put("data", texts);
        YamlMapping secret = new YamlMapping();
        secret.put("kind", YamlScalar.string("Secret"));
        secret.put("stringData", texts);

        assertThatThrownBy(() -> ReleaseValues.of(release, reference -> Optional.of(generated)))
                .isInstanceOfSatisfying(GitOpsException.class, fault -> {
                    assertThat(fault.message())
                            .startsWith("the key values.yaml of ConfigMap/ns/v is no YAML in line 2: ")
                            .contains("vault.");
                    assertThat(String.valueOf(fault.location())).contains(":1:");
                    assertThat(fault.hint()).contains("flux.objects");
                });
        assertThatThrownBy(() -> ReleaseValues.of(
                        release,
                        reference -> reference.kind().equals("Secret") ? Optional.of(secret) : Optional.empty()))
                .hasMessageContaining("the key values.yaml of Secret/ns/v is no YAML in line 2")
                .hasMessageNotContaining("vault");
    }

    @Test
    void ordersByDependencies() {
        List<FluxObject> list = List.of(named("apps", "infra"), named("infra", "crds"), named("crds", "nobody"));

        FluxDependencies order = FluxDependencies.of(list);

        assertThat(order.ordered()).extracting(FluxObject::name).containsExactly("crds", "infra", "apps");
        assertThat(order.missing().get(list.get(2).reference()))
                .extracting(FluxReference::toString)
                .containsExactly("Kustomization/ns/nobody");
    }

    @Test
    void tellsOfCirclesAndOrdersTheRest() {
        List<FluxObject> list = List.of(named("a", "b"), named("b", "c"), named("c", "b"));

        FluxDependencies order = FluxDependencies.of(list);

        assertThat(order.ordered()).extracting(FluxObject::name).containsExactly("c", "b", "a");
        assertThat(order.cycles().values())
                .hasToString("[[Kustomization/ns/b, Kustomization/ns/c, Kustomization/ns/b]]");
    }

    @Test
    void readsSources() {
        FluxSource git = FluxSource.of(
                parse(
                        "{kind: GitRepository, metadata: {name: a}, spec: {url: 'https://h/r', ref: {branch: main, tag: v1}}}"));
        FluxSource charts = FluxSource.of(
                parse("{kind: HelmRepository, metadata: {name: a}, spec: {url: 'oci://h/c', type: oci}}"));

        assertThat(git.revision()).isEqualTo("tag v1");
        assertThat(git.oci()).isFalse();
        assertThat(charts.oci()).isTrue();
    }

    @Test
    void knowsWhichDirectoryAnArtifactIsMadeOf() {
        GeneratedArtifacts generated = GeneratedArtifacts.of(parse("""
                apiVersion: source.extensions.fluxcd.io/v1beta1
                kind: ArtifactGenerator
                metadata: {name: parts, namespace: flux-system}
                spec:
                  sources: [{alias: repo, kind: GitRepository, name: flux-system}]
                  artifacts:
                  - {name: infra, copy: [{from: '@repo/infra/**', to: '@artifact/'}]}
                  - name: apps
                    copy:
                    - {from: '@repo/apps/base/**', to: '@artifact/base/'}
                    - {from: '@repo/apps/prod/', to: '@artifact/prod/'}
                  - {name: same, copy: [{from: '@repo/a/b/', to: '@artifact/a/b/'}]}
                  - {name: moved, copy: [{from: '@repo/a/**', to: '@artifact/b/'}]}
                  - {name: mixed, copy: [{from: '@repo/a/**', to: '@artifact/'}, {from: '@repo/b/**', to: '@artifact/'}]}
                  - {name: filtered, copy: [{from: '@repo/a/**', to: '@artifact/', exclude: ['*.md']}]}
                """)).orElseThrow();

        assertThat(generated.references().get(0)).hasToString("ExternalArtifact/flux-system/infra");
        assertThat(generated.root("infra")).contains("infra");
        assertThat(generated.root("apps")).contains("apps");
        assertThat(generated.root("same")).contains("");
        assertThat(List.of("moved", "mixed", "filtered", "unknown"))
                .allSatisfy(name -> assertThat(generated.root(name)).isEmpty());
    }

    @Test
    void putsCommonMetadataOverLabels() {
        CommonMetadata metadata = new CommonMetadata(Map.of("a", "new"), Map.of());

        assertThat(YamlWriter.write(metadata.apply(parse("{kind: X, metadata: {labels: {a: old, b: c}}}"))))
                .isEqualTo("kind: X\nmetadata:\n  labels:\n    a: new\n    b: c\n");
    }

    private static FluxObject named(String name, String needs) {
        String text = "{metadata: {name: " + name + ", namespace: ns}, spec: {dependsOn: [{name: " + needs + "}]}}";
        return FluxKustomization.of(parse(text)).object();
    }

    private static FluxKustomization kustomization() throws IOException {
        return FluxKustomization.of(
                (YamlMapping) documents("kustomization.yaml").get(0));
    }

    private static HelmRelease release() throws IOException {
        return HelmRelease.of((YamlMapping) documents("release.yaml").get(0));
    }

    private Optional<YamlMapping> find(FluxReference reference) {
        List<YamlMapping> found = new ArrayList<>();
        try {
            for (YamlNode node : documents("objects.yaml")) {
                YamlMapping object = (YamlMapping) node;
                boolean same = reference.kind().equals(object.text("kind"))
                        && reference.name().equals(String.valueOf(object.at("metadata", "name")))
                        && reference.namespace().equals(String.valueOf(object.at("metadata", "namespace")));
                if (same) {
                    found.add(object);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found.stream().findFirst();
    }

    private static WorkingTree tree() throws URISyntaxException {
        return WorkingTree.of(folder(), List.of());
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FluxTest.class.getResource("release.yaml"))
                        .toURI())
                .resolveSibling("generated");
    }

    private static List<YamlNode> documents(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FluxTest.class.getResourceAsStream(name))) {
            return YamlReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, YamlDialect.GOYAML2);
        }
    }

    private static YamlMapping parse(String text) {
        return (YamlMapping) YamlReader.readOne(text, "x.yaml", YamlDialect.GOYAML2);
    }
}
