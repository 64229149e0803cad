/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.load.LoadRestrictor;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class KustomizerTest {

    private static final Path CASES = Path.of("src", "test", "resources", "kustomize");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> buildsEachFolderAsKustomizeDoes() throws IOException {
        KustomizeSession session = new KustomizeSession();
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> new KustomizeCase(folder).check(KustomizeOptions.defaults(), session)));
        }
    }

    @Test
    void tellsTheFilesItRead() throws IOException {
        write("base/kustomization.yaml", "resources: [map.yaml]");
        write("base/map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}");
        write("overlay/kustomization.yaml", "resources: [../base]");

        KustomizeBuild build = Kustomizer.build(directory.resolve("overlay"), KustomizeOptions.defaults());

        assertThat(build.files().stream()
                        .map(file -> directory.relativize(file).toString().replace('\\', '/')))
                .containsExactlyInAnyOrder("base/kustomization.yaml", "base/map.yaml", "overlay/kustomization.yaml");
    }

    @Test
    void givesTheSameThroughASharedBase() throws IOException {
        write("base/kustomization.yaml", "bases: [inner]\nnamePrefix: a-");
        write("base/inner/kustomization.yaml", "configMapGenerator: [{name: m, literals: [a=b]}]");
        write("one/kustomization.yaml", "resources: [../base]\nnameSuffix: -one");
        write("two/kustomization.yaml", "resources: [../base]\nnameSuffix: -two");
        KustomizeSession session = new KustomizeSession();

        KustomizeBuild first = Kustomizer.build(directory.resolve("one"), KustomizeOptions.defaults(), session);
        KustomizeBuild second = Kustomizer.build(directory.resolve("two"), KustomizeOptions.defaults(), session);

        KustomizeBuild alone = Kustomizer.build(directory.resolve("two"), KustomizeOptions.defaults());
        assertThat(first.resources().get(0).name()).startsWith("a-m-one-");
        assertThat(KustomizeYaml.write(second.resources())).isEqualTo(KustomizeYaml.write(alone.resources()));
        assertThat(second.files()).isEqualTo(alone.files());
        assertThat(second.warnings()).isEqualTo(alone.warnings()).hasSize(1);
        assertThat(second.findings()).isEqualTo(alone.findings());
    }

    @Test
    void takesForUsedWhatReplacementsReadAndWhatIsFoundByItsMark() throws IOException {
        write("kustomization.yaml", """
                resources: [map.yaml]
                configMapGenerator:
                  - {name: source, literals: [a=b]}
                  - {name: board, literals: [a=b], options: {labels: {grafana_dashboard: "1"}}}
                  - {name: named, literals: [a=b], options: {labels: {app: web}}}
                replacements:
                  - source: {kind: ConfigMap, name: source, fieldPath: data.a}
                    targets: [{select: {name: a}, fieldPaths: [data.b]}]
                """);
        write("map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {b: c}}");

        assertThat(Kustomizer.build(directory, KustomizeOptions.defaults()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("ConfigMap 'named-"));
    }

    @Test
    void keepsThePlacesOfKeysThatPatchesAndGeneratorsMake() throws IOException {
        write("kustomization.yaml", """
                resources: [map.yaml]
                configMapGenerator:
                  - name: made
                    literals:
                      - key=value
                patches:
                  - target: {kind: ConfigMap, name: a}
                    patch: |-
                      - op: add
                        path: /more
                        value: x
                """);
        write("map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {b: c}}");

        List<Resource> resources =
                Kustomizer.build(directory, KustomizeOptions.defaults()).resources();

        assertThat(keyLine(resources.get(0).content(), "more")).isEqualTo(11);
        assertThat(keyLine(resources.get(1).content().mapping("data"), "key")).isEqualTo(5);
    }

    private static int keyLine(@Nullable YamlMapping mapping, String key) {
        return mapping == null
                ? 0
                : Objects.requireNonNull(mapping.entry(key)).key().mark().line();
    }

    @Test
    void findsWhatKustomizeSilentlyAccepts() throws IOException {
        write("kustomization.yaml", """
                resources: [map.yaml]
                configMapGenerator: [{name: unused, literals: [a=b]}]
                patches:
                  - target: {kind: Deployment}
                    patch: '[{"op": "remove", "path": "/spec"}]'
                  - target: {kind: ConfigMap, name: a}
                    patch: '[{"op": "replace", "path": "/data/new", "value": "1"}]'
                """);
        write("map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {b: c}}");

        List<Finding> findings =
                Kustomizer.build(directory, KustomizeOptions.defaults()).findings();

        assertThat(findings.stream().map(finding -> finding.rule().id()))
                .containsExactly("KUST-PATCH", "KUST-PATCH-ADDS", "KUST-GENERATED-UNUSED");
        assertThat(findings.get(0).location()).isNotNull();
        assertThat(String.valueOf(findings.get(0).location())).endsWith("kustomization.yaml:4:13");
    }

    @Test
    void warnsOfDeprecatedFieldsInKustomizesWords() throws IOException {
        write("kustomization.yaml", "commonLabels: {a: b}\nresources: []");

        KustomizeBuild build = Kustomizer.build(directory, KustomizeOptions.defaults());

        assertThat(build.warnings())
                .containsExactly("# Warning: 'commonLabels' is deprecated. Please use 'labels' instead. "
                        + "Run 'kustomize edit fix' to update your Kustomization automatically.");
    }

    @Test
    void pointsAtTheNameOfADeprecatedField() throws IOException {
        write("kustomization.yaml", "resources: []\ncommonLabels:\n  a: b\n");

        KustomizeBuild build = Kustomizer.build(directory, KustomizeOptions.defaults());

        assertThat(build.findings())
                .filteredOn(finding -> finding.rule().id().equals("KUST-DEPRECATED"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(String.valueOf(finding.location())).endsWith("kustomization.yaml:2:1"));
    }

    @Test
    void marksShowWhereAValueCameFrom() throws IOException {
        write("kustomization.yaml", "namespace: shop\nresources: [map.yaml]\npatches:\n  - path: patch.yaml");
        write("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  b: c\n");
        write("patch.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  d: e\n");

        Resource map = Kustomizer.build(directory, KustomizeOptions.defaults())
                .resources()
                .get(0);

        assertThat(place(map, "data", "b")).endsWith("map.yaml:6:6");
        assertThat(place(map, "data", "d")).endsWith("patch.yaml:6:6");
        assertThat(place(map, "metadata", "namespace")).endsWith("kustomization.yaml:1:12");
        assertThat(map.origin().location().toString()).endsWith("map.yaml:1:1");
    }

    @Test
    void changesTheRootAsAControllerWould() throws IOException {
        write("kustomization.yaml", "resources: [map.yaml]\ncommonLabels: {a: file}");
        write("map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");
        KustomizeOptions options =
                KustomizeOptions.defaults().withNamespace("shop").withNamePrefix("x-");

        Resource map = Kustomizer.build(directory, options).resources().get(0);

        assertThat(map.name()).isEqualTo("x-m");
        assertThat(map.namespace()).isEqualTo("shop");
        assertThat(String.valueOf(map.content().at("metadata", "labels"))).isEqualTo("[a: file]");
    }

    @Test
    void makesEditsOfOtherKindsWithoutAnyMore() throws IOException {
        write("kustomization.yaml", "resources: [map.yaml]");
        write("map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");
        KustomizeOptions options = KustomizeOptions.defaults()
                .withOtherEdits(List.of(fields -> fields.put("namePrefix", YamlScalar.string("x-"))));

        assertThat(Kustomizer.build(directory, options).resources())
                .extracting(Resource::name)
                .containsExactly("x-m");
    }

    @Test
    void readsFilesThatAreNotOnDisk() throws IOException {
        write("overlay/kustomization.yaml", "resources: [../generated]\nnamePrefix: x-");
        Map<Path, String> virtual = Map.of(
                directory.resolve("generated").resolve("kustomization.yaml"), "resources: [map.yaml]",
                directory.resolve("generated").resolve("map.yaml"),
                        "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");

        KustomizeBuild build = Kustomizer.build(
                directory.resolve("overlay"), KustomizeOptions.defaults().withVirtualFiles(virtual));

        assertThat(build.resources().get(0).name()).isEqualTo("x-m");
    }

    @Test
    void sharesNoBaseThatAVirtualFileChanges() throws IOException {
        write("base/kustomization.yaml", "namePrefix: disk-\nresources: [map.yaml]");
        write("base/map.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");
        write("overlay/kustomization.yaml", "resources: [../base]");
        KustomizeSession session = new KustomizeSession();
        KustomizeOptions changed = KustomizeOptions.defaults()
                .withVirtualFiles(Map.of(
                        directory.resolve("base").resolve("kustomization.yaml"),
                        "namePrefix: virtual-\nresources: [map.yaml]"));

        String before = nameIn(session, KustomizeOptions.defaults());
        String between = nameIn(session, changed);
        String after = nameIn(session, KustomizeOptions.defaults());

        assertThat(List.of(before, between, after)).containsExactly("disk-m", "virtual-m", "disk-m");
    }

    @Test
    void followsNoPathOutOfTheBoundary() throws IOException {
        write("secret.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");
        write("repository/kustomization.yaml", "resources: [../secret.yaml]");
        KustomizeOptions options =
                KustomizeOptions.defaults().withRestrictor(LoadRestrictor.NONE).within(directory.resolve("repository"));

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory.resolve("repository"), options))
                .withMessageContaining("security; ")
                .withMessageContaining("is outside of");
    }

    @Test
    void refusesRemoteBasesUnlessAllowed() throws IOException {
        write("kustomization.yaml", "resources: ['https://example.com/org/repo//path?ref=v1']");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory, KustomizeOptions.defaults()))
                .withMessageContaining("remote bases are not allowed")
                .satisfies(refusal -> assertThat(refusal.hint()).contains("gitops.allowRemote"))
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.location())).endsWith("kustomization.yaml:1:13"));
    }

    @Test
    void suggestsTheFileThatWasMeant() throws IOException {
        write("kustomization.yaml", "resources:\n  - deploymnt.yaml");
        write("deployment.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: m}}");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Kustomizer.build(directory, KustomizeOptions.defaults()))
                .satisfies(refusal -> assertThat(refusal.hint()).isEqualTo("did you mean 'deployment.yaml'?"))
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.location())).endsWith("kustomization.yaml:2:5"));
    }

    private String nameIn(KustomizeSession session, KustomizeOptions options) {
        return Kustomizer.build(directory.resolve("overlay"), options, session)
                .resources()
                .get(0)
                .name();
    }

    private static String place(Resource resource, String... path) {
        YamlNode node = resource.content().at(path);
        return node == null ? "nothing there" : node.mark().location().toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
