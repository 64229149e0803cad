/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementFilterTest {

    private static final String SOURCE =
            "kind: Source\nmetadata: {name: src}\nspec: {image: 'web:1', port: 8080, m: {x: y}}";
    private static final String TARGET = """
            kind: Target
            metadata: {name: dst, labels: {app: web}}
            spec:
              text: "old"
              number: 1
              list: [{name: one, v: a}, {name: two, v: b}]
            data:
              json: '{"a": {"b": "c"}}'
              yaml: |
                # kept
                a: {b: c}
                list:
                - name: x
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "spec.port | spec.text                  |       | text: \"8080\"",
                "spec.port | spec.number                |       | number: 8080",
                "spec.image| spec.list.[name=two].v     |       | v: web:1",
                "spec.image| spec.list.*.v              |       | - name: one\\n    v: web:1\\n  - name: two\\n    v: web:1",
                "spec.image| spec.list.0.v              |       | - name: one\\n    v: web:1",
                "spec.image| spec.new.deep              | create: true | new:\\n    deep: web:1",
                "spec.image| spec.list.[name=three].v   | create: true | - name: three\\n    v: web:1",
                "spec.m    | spec.new                   | create: true | new:\\n    x: \"y\"",
                "spec.image| metadata.labels.app        | {delimiter: ':', index: 1} | app: web:web:1",
                "spec.image| data.json.a.b              |       | json: '{\"a\":{\"b\":\"web:1\"}}'",
                "spec.image| data.yaml.a.b              |       | # kept\\n    a: {b: 'web:1'}\\n    list:\\n    - name: x"
            })
    void putsTheValueOfTheSourceIntoTheField(String from, String to, @Nullable String options, String expected) {
        String result = replaced("{kind: Source, fieldPath: " + from + "}", to, options);

        assertThat(result).contains(expected.replace("\\n", "\n"));
    }

    @Test
    void takesAPartOfTheSource() {
        assertThat(replaced(
                        "{kind: Source, fieldPath: spec.image, options: {delimiter: ':', index: 1}}",
                        "spec.text",
                        null))
                .contains("text: \"1\"");
    }

    @Test
    void takesTheNameWhenNoPathIsGiven() {
        assertThat(replaced("{kind: Source}", "spec.text", null)).contains("text: src");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: None}|spec.text|nothing selected by None.[noVer].[noGrp]/[noName].[noNs]",
                "{kind: Source, fieldPath: spec.none}|spec.text|fieldPath `spec.none` is missing for replacement source Source.[noVer].[noGrp]/[noName].[noNs]",
                "{kind: Source}|spec.none|unable to find field \"spec.none\" in replacement target",
                "{kind: Source}|spec.list.7.v|unable to find field \"spec.list.7.v\" in replacement target: index 7 specified but only 2 elements found",
                "{kind: Source, fieldPath: spec.image, options: {delimiter: ':', index: 5}}|spec.text|options.index 5 is out of bounds for value web:1"
            },
            quoteCharacter = '^')
    void refuses(String source, String path, String message) {
        assertThatThrownBy(() -> replaced(source, path, null))
                .isInstanceOf(KustomizeException.class)
                .hasMessage(message);
    }

    @Test
    void rejectsTargetsByRegularExpression() {
        Replacement replacement = replacement(
                "source: {kind: Source}\ntargets: [{select: {kind: T.*}, reject: [{name: d.t}], fieldPaths: [spec.text]}]");

        assertThat(apply(replacement)).contains("text: old");
    }

    @Test
    void refusesPathsDeeperThanAnyDocument() {
        assertThatThrownBy(() -> replaced("{kind: Source}", "a.".repeat(20_000) + "b", "create: true"))
                .isInstanceOf(KustomizeException.class)
                .hasMessageContaining("a path of 20001 parts; the limit is 500");
    }

    private static String replaced(String source, String path, @Nullable String options) {
        String told = options == null ? "{}" : options.startsWith("{") ? options : "{" + options + "}";
        return apply(replacement("source: " + source + "\ntargets: [{select: {kind: Target}, fieldPaths: ['" + path
                + "'], options: " + told + "}]"));
    }

    private static Replacement replacement(String text) {
        return Replacement.of(Trees.read(text));
    }

    private static String apply(Replacement replacement) {
        List<KustomizeResource> resources = List.of(resource(SOURCE), resource(TARGET));
        new ReplacementFilter(replacement, KustomizeVersion.V5_8_1).apply(resources);
        return YamlWriter.write(resources.get(1).content());
    }

    private static KustomizeResource resource(String text) {
        return new KustomizeResource(Trees.read(text), new Origin(new Location("test.yaml", 1, 1)), gvk -> false);
    }
}
