/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.openapi.FrozenCatalogue;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlType;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StrategicMergeTest {

    @Test
    void putsItemsOfThePatchFirstAndInItsOrder() {
        assertThat(mergedPod("containers: [{name: one}, {name: two}]", "containers: [{name: three}, {name: one}]"))
                .isEqualTo(pod("containers: [{name: three}, {name: one}, {name: two}]"));
        assertThat(mergedPod(
                        "containers: [{name: one}, {name: two}, {name: four}]",
                        "containers: [{name: two}, {name: one}]"))
                .isEqualTo(pod("containers: [{name: two}, {name: one}, {name: four}]"));
    }

    @Test
    void mergesFieldsOfItemsWithTheSameKey() {
        assertThat(mergedPod("containers: [{name: app, image: a, tty: true}]", "containers: [{name: app, image: b}]"))
                .isEqualTo(pod("containers: [{name: app, image: b, tty: true}]"));
    }

    @Test
    void mergesFinalizersAsASet() {
        assertThat(merged("metadata: {finalizers: [a, b]}", "metadata: {finalizers: [c, a]}"))
                .isEqualTo(read(POD + "metadata: {finalizers: [c, a, b]}").toString());
    }

    @Test
    void keepsTheOrderOfItemsWithTwoKeys() {
        assertThat(
                        mergedPod(
                                "containers: [{name: a, ports: [{containerPort: 80, protocol: TCP}, {containerPort: 80, protocol: UDP}]}]",
                                "containers: [{name: a, ports: [{containerPort: 80, protocol: UDP, name: dns}, {containerPort: 81}]}]"))
                .isEqualTo(
                        pod(
                                "containers: [{name: a, ports: [{containerPort: 81}, {containerPort: 80, protocol: TCP}, {containerPort: 80, protocol: UDP, name: dns}]}]"));
    }

    @Test
    void replacesListsWithoutAMergeKey() {
        assertThat(mergedPod("containers: [{name: a, args: [x, y]}]", "containers: [{name: a, args: [z]}]"))
                .isEqualTo(pod("containers: [{name: a, args: [z]}]"));
    }

    @Test
    void removesFieldsThatThePatchSetsToNull() {
        assertThat(mergedPod("hostNetwork: true", "hostNetwork: null")).isEqualTo(pod("{}"));
        assertThat(mergedPod("{}", "affinity: {a: null, b: c}")).isEqualTo(pod("affinity: {b: c}"));
    }

    @Test
    void keepsANullOfTheObjectOnlyWhenItWasWrittenOut() {
        assertThat(mergedPod("a: null\nb:\nc: ~", "d: 1")).isEqualTo(pod("a: null\nc: ~\nd: 1"));
    }

    @Test
    void followsDirectives() {
        assertThat(mergedPod("containers: [{name: a}, {name: b}]", "containers: [{name: a, $patch: delete}]"))
                .isEqualTo(pod("containers: [{name: b}]"));
        assertThat(mergedPod("containers: [{name: a}, {name: b}]", "containers: [{$patch: replace}, {name: c}]"))
                .isEqualTo(pod("containers: [{name: c}]"));
        assertThat(mergedPod("nodeSelector: {a: b}", "nodeSelector: {$patch: replace, c: d}"))
                .isEqualTo(pod("nodeSelector: {c: d}"));
        assertThat(mergedPod("nodeSelector: {a: b}", "nodeSelector: {$patch: delete}"))
                .isEqualTo(pod("{}"));
    }

    @Test
    void saysWhenThePatchDeletesTheObject() {
        YamlMapping object = read(POD);

        assertThat(new StrategicMerge(FrozenCatalogue.get()).apply(object, read("$patch: delete")))
                .isFalse();
    }

    @Test
    void leavesThePatchAsItIs() {
        YamlMapping patch = read("spec: {nodeSelector: {$patch: replace, a: null}}");
        String before = patch.toString();

        new StrategicMerge(FrozenCatalogue.get()).apply(read(POD + "spec: {nodeSelector: {b: c}}"), patch);

        assertThat(patch).hasToString(before);
    }

    @Test
    void keepsTheQuotesOfTheFieldAndTheTypeOfTheValue() {
        assertThat(typeOfMerged("a: plain", "a: '8080'")).isEqualTo(YamlType.STRING);
        assertThat(typeOfMerged("a: 'quoted'", "a: 8080")).isEqualTo(YamlType.STRING);
        assertThat(typeOfMerged("a: plain", "a: 8080")).isEqualTo(YamlType.INTEGER);
        assertThat(typeOfMerged("b: plain", "a: 8080")).isEqualTo(YamlType.INTEGER);
    }

    @Test
    void keepsThePlaceInThePatchOfWhatItSet() {
        YamlMapping object = read(POD + "spec: {a: 1}");

        new StrategicMerge(FrozenCatalogue.get()).apply(object, read("spec:\n  a: 2"));

        YamlScalar value = (YamlScalar) requireNonNull(object.at("spec", "a"));
        assertThat(value).hasToString("2");
        assertThat(value.mark().line()).isEqualTo(2);
    }

    @Test
    void mergesObjectsInsideOfUnknownKindsByTheirOwnKind() {
        String base =
                "apiVersion: example.com/v1\nkind: Widget\ntemplate: {apiVersion: v1, kind: Pod, spec: {containers: [{name: a}]}}";
        YamlMapping object = read(base);

        new StrategicMerge(FrozenCatalogue.get()).apply(object, read("template: {spec: {containers: [{name: b}]}}"));

        assertThat(object)
                .hasToString(read(base.replace("[{name: a}]", "[{name: b}, {name: a}]"))
                        .toString());
    }

    @Test
    void refusesNodesOfDifferentKinds() {
        assertThatThrownBy(() -> mergedPod("nodeSelector: {a: b}", "nodeSelector: [a]"))
                .isInstanceOf(KustomizeException.class)
                .hasMessageStartingWith("wrong node kind: expected MappingNode but got SequenceNode: node contents:\n");
    }

    @Test
    void refusesUnknownDirectives() {
        assertThatThrownBy(() -> mergedPod("nodeSelector: {a: b}", "nodeSelector: {$patch: drop}"))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("unknown patch strategy 'drop'");
    }

    @Test
    @Timeout(60)
    void mergesLongListsInTimeThatGrowsWithTheirLength() {
        StringBuilder one = new StringBuilder("containers:\n");
        StringBuilder other = new StringBuilder("containers:\n");
        for (int i = 0; i < 10_000; i++) {
            one.append("- {name: c").append(i).append(", image: a}\n");
            other.append("- {name: c").append(i + 5_000).append(", image: b}\n");
        }
        YamlMapping object = read(POD + "spec:\n" + one.toString().indent(2));
        YamlMapping patch = read("spec:\n" + other.toString().indent(2));

        new StrategicMerge(FrozenCatalogue.get()).apply(object, patch);

        assertThat(requireNonNull(object.at("spec", "containers")).toString()).startsWith("[[name: c5000, image: b]");
    }

    @Test
    @Timeout(60)
    void mergesLongListsWithTwoKeysInTimeToo() {
        StringBuilder one = new StringBuilder("ports:\n");
        StringBuilder other = new StringBuilder("ports:\n");
        for (int i = 0; i < 10_000; i++) {
            one.append("- {port: ").append(i).append("}\n");
            other.append("- {port: ").append(i + 5_000).append(", protocol: TCP}\n");
        }
        YamlMapping service =
                read("apiVersion: v1\nkind: Service\nspec:\n" + one.toString().indent(2));

        new StrategicMerge(FrozenCatalogue.get())
                .apply(service, read("spec:\n" + other.toString().indent(2)));

        assertThat(requireNonNull(service.at("spec", "ports")).toString()).startsWith("[[port: 10000, protocol: TCP]");
    }

    @Test
    void writesListsInTheStyleOfThePatchWhereTheObjectHasAnEmptyOne() {
        YamlMapping object = read(POD + "spec: {}\nother: []");

        new StrategicMerge(FrozenCatalogue.get()).apply(object, read("other:\n- a:\n"));

        assertThat(YamlWriter.write(object)).contains("other:\n- a: null\n");
    }

    private static final String POD = "apiVersion: v1\nkind: Pod\n";

    private static YamlType typeOfMerged(String object, String patch) {
        YamlMapping pod = read(POD + "spec: {" + object + "}");
        new StrategicMerge(FrozenCatalogue.get()).apply(pod, read("spec: {" + patch + "}"));
        return YamlDialect.GOYAML3.typeOf((YamlScalar) requireNonNull(pod.at("spec", "a")));
    }

    private static String mergedPod(String object, String patch) {
        return merged("spec:\n" + object.indent(2), "spec:\n" + patch.indent(2));
    }

    private static String pod(String spec) {
        return read(POD + "spec:\n" + spec.indent(2)).toString();
    }

    private static String merged(String object, String patch) {
        YamlMapping pod = read(POD + object);
        assertThat(new StrategicMerge(FrozenCatalogue.get()).apply(pod, read(patch)))
                .isTrue();
        return pod.toString();
    }

    private static YamlMapping read(String text) {
        return (YamlMapping) YamlReader.readOne(text, "test.yaml", YamlDialect.GOYAML3);
    }
}
