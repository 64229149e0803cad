/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.KustomizeYaml;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same requests were put to Flux' own packages with {@code it/oracle/flux}. */
class KustomizationBuildTest {

    private static final ObjectLookup NOTHING = reference -> Optional.empty();

    @TempDir
    Path root;

    @Test
    void generatesAKustomizationWhereThereIsNoneAndAppliesInStages() throws IOException {
        write("apps/b.yaml", "{apiVersion: v1, kind: Service, metadata: {name: web}}");
        write("apps/deep/a.yaml", "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}");
        write("apps/ns.yml", "{apiVersion: v1, kind: Namespace, metadata: {name: shop}}");
        write("apps/listed/kustomization.yaml", "resources: [cm.yaml]");
        write("apps/listed/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: listed}}");
        write("apps/listed/left-out.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: left-out}}");

        FluxBuild build = build("path: ./apps");

        assertThat(build.resources())
                .extracting(resource -> resource.kind() + "/" + resource.name())
                .containsExactly("Namespace/shop", "ConfigMap/listed", "Service/web", "Deployment/web");
        assertThat(build.reads())
                .extracting(path -> root.relativize(path).toString().replace('\\', '/'))
                .contains("apps/deep/a.yaml", "apps/listed/kustomization.yaml")
                .doesNotContain("apps/listed/left-out.yaml");
    }

    @Test
    void readsAKustomizationAsLooselyAsFluxDoes() throws IOException {
        write("apps/kustomization.yaml", "{resources: [cm.yaml], unknown: field, commonAnnotations: {build: 7}}");
        write("apps/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}");

        assertThat(text(build("path: apps"))).contains("build: \"7\"");
    }

    @Test
    void readsFilesOfOtherDirectoriesOfTheArtifactButNotOutsideOfIt() throws IOException {
        write("shared/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: shared}}");
        write("apps/kustomization.yaml", "resources: [../shared/cm.yaml]");
        write("out/kustomization.yaml", "resources: [../../outside.yaml]");

        assertThat(build("path: apps").resources()).hasSize(1);
        assertThatThrownBy(() -> build("path: out")).isInstanceOf(GitOpsException.class);
    }

    @Test
    void labelsWithItsOwnerAndPutsCommonMetadataOver() throws IOException {
        write("apps/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, labels: {team: old}}}");

        String text = text(build("path: apps, commonMetadata: {labels: {team: new}, annotations: {note: x}}"));

        assertThat(text).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  annotations:
                    note: x
                  labels:
                    kustomize.toolkit.fluxcd.io/name: apps
                    kustomize.toolkit.fluxcd.io/namespace: flux-system
                    team: new
                  name: a
                """);
    }

    @Test
    void patchesAndSubstitutes() throws IOException {
        write("apps/cm.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {region: '${region}'}}");
        YamlMapping settings =
                parse("{kind: ConfigMap, metadata: {name: settings, namespace: flux-system}, data: {size: '3'}}");

        FluxBuild build = build(
                """
                path: apps
                targetNamespace: shop
                nameSuffix: -x
                patches:
                - target: {kind: ConfigMap}
                  patch: |
                    - {op: add, path: /data/size, value: "n${size}"}
                postBuild:
                  substitute: {region: eu}
                  substituteFrom: [{kind: ConfigMap, name: settings}]
                """,
                reference -> reference.equals(new FluxReference("ConfigMap", "flux-system", "settings"))
                        ? Optional.of(settings)
                        : Optional.empty());

        assertThat(text(build)).contains("region: eu", "size: n3", "name: a-x", "namespace: shop");
        assertThat(build.findings()).isEmpty();
    }

    @Test
    void keepsExpressionsWhoseVariablesOnlyTheClusterKnows() throws IOException {
        write(
                "apps/cm.yaml",
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: '${known}', b: '${x/a/b}', c: '${y:=d}'}}");

        FluxBuild build = build(
                "path: apps, postBuild: {substitute: {known: k}, substituteFrom: [{kind: Secret, name: gone}, {kind: Secret, name: maybe, optional: true}]}");

        assertThat(text(build)).contains("a: k\n", "b: ${x/a/b}\n", "c: d\n");
        assertThat(build.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FluxRules.SUBSTITUTION);
            assertThat(finding.message())
                    .isEqualTo(
                            "Secret/flux-system/gone is not in the repository for this cluster: expressions with its variables stay as they are");
            assertThat(finding.location()).hasToString("flux.yaml:1:187");
        });
    }

    @Test
    void keepsVariablesOfAnEncryptedSecret() throws IOException {
        write(
                "apps/cm.yaml",
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: '${TOKEN}', b: '${none}'}}");
        YamlMapping secret = parse(
                "{kind: Secret, metadata: {name: s}, stringData: {TOKEN: 'ENC[AES256_GCM,data:x]'}, sops: {mac: x}}");

        FluxBuild build =
                build("path: apps, postBuild: {substituteFrom: [{kind: Secret, name: s}]}", any -> Optional.of(secret));

        assertThat(text(build)).contains("a: ${TOKEN}\n", "b: null\n");
        assertThat(build.findings()).extracting(finding -> finding.rule()).containsExactly(FluxRules.ENCRYPTED);
    }

    @Test
    void tellsOfEncryptedSecretsThatNobodyDecrypts() throws IOException {
        write(
                "apps/s.yaml",
                "{apiVersion: v1, kind: Secret, metadata: {name: s}, data: {a: 'ENC[x]'}, sops: {mac: x}}");

        assertThat(build("path: apps").findings())
                .extracting(finding -> finding.rule().id() + " " + finding.resource())
                .containsExactly("FLUX-DECRYPT Secret/s");
        assertThat(build("path: apps, decryption: {provider: sops}").findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("FLUX-ENCRYPTED");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        assertThatThrownBy(() -> build("path: ./aps"))
                .hasMessage("spec.path: there is no directory \"./aps\"")
                .satisfies(
                        thrown -> assertThat(((GitOpsException) thrown).rule()).isEqualTo(FluxRules.PATH));
    }

    @Test
    void refusesNamesThatSubstitutionMakesEqual() throws IOException {
        write("apps/a.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: 'a${x}'}}");
        write("apps/b.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: 'a${y}'}}");

        assertThatThrownBy(() -> build("path: apps, postBuild: {substituteStrategy: Always}"))
                .hasMessageContaining("after substitution there are two of");
    }

    private FluxBuild build(String spec) {
        return build(spec, NOTHING);
    }

    private FluxBuild build(String spec, ObjectLookup objects) {
        String head = "{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, "
                + "metadata: {name: apps, namespace: flux-system}, spec: ";
        YamlMapping definition = spec.contains("\n")
                ? parse("metadata: {name: apps, namespace: flux-system}\nspec:\n" + spec.indent(2))
                : parse(head + "{" + spec + "}}");
        Artifact artifact = Artifact.of(root, Map.of(), List.of());
        SourceIgnore ignore = SourceIgnore.of(artifact, "");
        KustomizeOptions options = KustomizeOptions.defaults().within(artifact.root());
        return new KustomizationBuild(artifact, ignore, options, new KustomizeSession())
                .build(FluxKustomization.of(definition), objects);
    }

    private static String text(FluxBuild build) {
        return KustomizeYaml.write(build.resources());
    }

    private static YamlMapping parse(String text) {
        return (YamlMapping) YamlReader.readOne(text, "flux.yaml", YamlDialect.GOYAML2);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }
}
