/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {

    private static final String OBJECT = "metadata: {name: web, labels: {a: b}}\nspec: {list: [x, y], n: 1}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{op: add, path: /spec/m, value: 2}|spec: {list: [x, y], n: 1, m: 2}",
                "{op: add, path: /spec/list/-, value: z}|spec: {list: [x, y, z], n: 1}",
                "{op: add, path: /spec/list/-1, value: z}|spec: {list: [x, y, z], n: 1}",
                "{op: add, path: /spec/list/1, value: z}|spec: {list: [x, z, y], n: 1}",
                "{op: remove, path: /spec/list/-1}|spec: {list: [x], n: 1}",
                "{op: replace, path: /spec/n, value: yes}|spec: {list: [x, y], n: true}",
                "{op: replace, path: /spec/new, value: 010}|spec: {list: [x, y], n: 1, new: 8}",
                "{op: copy, from: /spec/n, path: /spec/m}|spec: {list: [x, y], n: 1, m: 1}",
                "{op: copy, from: /spec/gone, path: /spec/m}|spec: {list: [x, y], n: 1, m: null}",
                "{op: move, from: /spec/n, path: /spec/m}|spec: {list: [x, y], m: 1}",
                "{op: test, path: /spec/list, value: [x, 'y']}|spec: {list: [x, y], n: 1}"
            })
    void applies(String operation, String spec) {
        assertThat(patched("- " + operation))
                .isEqualTo(Trees.printed("metadata: {name: web, labels: {a: b}}\n" + spec));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{op: replace, path: /spec/x/y, value: 1}|replace operation does not apply: doc is missing path: /spec/x/y: missing value",
                "{op: replace, path: /spec/list/5, value: 1}|replace operation does not apply: doc is missing key: /spec/list/5: missing value",
                "{op: remove, path: /spec/x}|error in remove for path: '/spec/x': Unable to remove nonexistent key: x: missing value",
                "{op: remove, path: /spec/list/5}|error in remove for path: '/spec/list/5': Unable to access invalid index: 5: invalid index referenced",
                "{op: add, path: /spec/x/y, value: 1}|add operation does not apply: doc is missing path: \"/spec/x/y\": missing value",
                "{op: add, path: /spec/list/one, value: 1}|error in add for path: '/spec/list/one': value was not a proper array index: 'one': strconv.Atoi: parsing \"one\": invalid syntax",
                "{op: test, path: /spec/n, value: 2}|testing value /spec/n failed: test failed",
                "{op: grow, path: /spec}|Unexpected kind: grow",
                "{op: add, value: 1}|add operation failed to decode path: missing value"
            },
            quoteCharacter = '^')
    void refuses(String operation, String message) {
        assertThatThrownBy(() -> patched("- " + operation))
                .isInstanceOf(KustomizeException.class)
                .hasMessage(message);
    }

    @Test
    void sendsNumbersThroughFloats() {
        YamlMapping object = Trees.read("spec: {big: 9007199254740993, small: 1.10}");

        assertThat(YamlWriter.write(JsonPatch.parse("[]", "p", 1).apply(object)))
                .isEqualTo("spec:\n  big: 9007199254740992\n  small: 1.1\n");
    }

    @Test
    void comparesScalarsAsTheyAreWritten() {
        String patch = "[{\"op\": \"test\", \"path\": \"/spec/n\", \"value\": 1.0}]";

        assertThatThrownBy(() -> patched(patch)).hasMessage("testing value /spec/n failed: test failed");
        assertThat(patched("- {op: test, path: /spec/n, value: 1.0}")).isEqualTo(Trees.printed(OBJECT));
    }

    @Test
    void tellsOfAReplaceThatAdds() {
        List<String> added = new ArrayList<>();

        JsonPatch.parse("- {op: replace, path: /spec/x, value: 1}\n- {op: replace, path: /spec/n, value: 1}", "p", 1)
                .apply(Trees.read(OBJECT), (path, operation) -> added.add(path));

        assertThat(added).containsExactly("/spec/x");
    }

    @Test
    void pointsAtThePlaceInThePatch() {
        YamlMapping yaml = JsonPatch.parse("- op: add\n  path: /spec/m\n  value: new", "p.yaml", 10)
                .apply(Trees.read(OBJECT));
        YamlMapping json = JsonPatch.parse(
                        "[{\"op\": \"add\",\n\"path\": \"/spec/m\", \"value\": \"new\"}]", "p.json", 3)
                .apply(Trees.read(OBJECT));

        assertThat(placeOf(yaml)).isEqualTo(new Location("p.yaml", 12, 10));
        assertThat(placeOf(json)).isEqualTo(new Location("p.json", 4, 29));
    }

    @Test
    void readsTextInBracketsAsJsonOnly() {
        assertThatThrownBy(() -> JsonPatch.parse("[{op: add}]", "p", 1))
                .hasMessage("invalid character 'o' looking for beginning of object key string");
        assertThatThrownBy(() -> JsonPatch.parse("op: add", "p", 1))
                .hasMessage("json: cannot unmarshal object into Go value of type jsonpatch.Patch");
    }

    @Test
    void endsCopiesThatDoubleTheDocument() {
        String doubled = "- {op: copy, from: /spec, path: /spec/x}\n- {op: copy, from: /spec, path: /spec/y}\n";

        assertThatThrownBy(() -> patched(doubled.repeat(60)))
                .isInstanceOf(KustomizeException.class)
                .hasMessage("more than 500000 nodes are copied within one document");
    }

    private static Location placeOf(YamlMapping object) {
        YamlScalar value = (YamlScalar) Objects.requireNonNull(object.at("spec", "m"));
        return value.mark().location();
    }

    private static String patched(String patch) {
        return YamlWriter.write(JsonPatch.parse(patch, "patch.yaml", 1).apply(Trees.read(OBJECT)));
    }
}
