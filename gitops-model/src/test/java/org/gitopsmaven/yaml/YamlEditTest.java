/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditTest {

    private static final String KUSTOMIZATION = """
            # base of all
            resources:
            - ../base   # do not touch

            images:
            - name: "registry.local/app"
              newTag: v1 # {"$imagepolicy": "flux-system:app:tag"}
            - {name: other, newTag: 'v7'}
            """;

    @Test
    void setsAValueAndNothingElse() {
        YamlEdit edit = edit(KUSTOMIZATION).set(YamlPath.of("images[name=registry.local/app].newTag"), "v2");

        assertThat(edit.text()).isEqualTo(KUSTOMIZATION.replace("newTag: v1 ", "newTag: v2 "));
        assertThat(edit.changedLines()).isEqualTo(new LineRange(7, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10",
                "yes",
                "123e456",
                "a: b",
                "0o17",
                "2024-01-01",
                "",
                "~",
                "<<",
                "x #y",
                "- x",
                " x",
                "1_0",
                "12:30"
            })
    void addsQuotesWhereTheTypeWouldChange(String value) {
        assertThat(set("a: x # c\n", "a", value)).isEqualTo("a: \"" + value + "\" # c\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.2.3", "sha-25906e78", "registry:5000/x@sha256:ab", "1.2.3", "it's", "é", "a-b", "x#y"})
    void needsNoQuotesForOtherValues(String value) {
        assertThat(set("a: x # c\n", "a", value)).isEqualTo("a: " + value + " # c\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "1.10", "yes", "a: b", "é😀", "#"})
    void keepsTheQuotesThatAreThere(String value) {
        assertThat(set("a: 'x'\n", "a", value)).isEqualTo("a: '" + value + "'\n");
        assertThat(set("a: \"x\"\n", "a", value)).isEqualTo("a: \"" + value + "\"\n");
    }

    @Test
    void escapesInsideQuotes() {
        assertThat(set("a: 'x'\n", "a", "it's")).isEqualTo("a: 'it''s'\n");
        assertThat(set("a: \"x\"\n", "a", "a\"b\\c\n")).isEqualTo("a: \"a\\\"b\\\\c\\n\"\n");
        assertThat(set("a: 'x'\n", "a", "a\nb")).isEqualTo("a: \"a\\nb\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'a:\n', 'a: v2\n'",
        "'a: # c\n', 'a: v2 # c\n'",
        "'a:   # c\nb: 1\n', 'a: v2   # c\nb: 1\n'",
        "'- a:\n  b: 1\n', '- a: v2\n  b: 1\n'",
        "'a: &x v1\n', 'a: &x v2\n'",
        "'a: !!str v1\n', 'a: !!str v2\n'",
        "'a: | # c\n  x\n  y\n\nb: 1\n', 'a: v2 # c\n\nb: 1\n'",
        "'a: >-\n  x\n  y', 'a: v2'",
        "'a: x\n  y\n  z # c\nb: 1\n', 'a: v2 # c\nb: 1\n'",
        "'b: &x v1\na: *x\n', 'b: &x v1\na: v2\n'",
        "'{\"a\": \"v1\"}', '{\"a\": \"v2\"}'",
        "'{a: v1, b: [1]}', '{a: v2, b: [1]}'",
        "'a: 12\n', 'a: v2\n'",
    })
    void setsValuesOfEveryForm(String before, String after) {
        String path = before.startsWith("-") ? "[0].a" : "a";

        assertThat(set(before, path, "v2")).isEqualTo(after);
    }

    @Test
    void keepsLineEndsAndByteOrderMark() {
        assertThat(set("\uFEFFa: 1\r\nb: x\r\n", "b", "z")).isEqualTo("\uFEFFa: 1\r\nb: z\r\n");
        assertThat(set("a:\r\n  b: x\r\n", "a.c", "z")).isEqualTo("a:\r\n  b: x\r\n  c: z\r\n");
        assertThat(set("a: 1\nb: x", "b", "z")).isEqualTo("a: 1\nb: z");
        assertThat(set("a: 1", "b", "z")).isEqualTo("a: 1\nb: z");
        assertThat(set("# \uD83D\uDE00 \uD83D\uDE00\na: \uD83D\uDE00 # x\nb: x\n", "b", "z"))
                .isEqualTo("# \uD83D\uDE00 \uD83D\uDE00\na: \uD83D\uDE00 # x\nb: z\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'a:\n    b: 1\n', a.c, 'a:\n    b: 1\n    c: v2\n'",
        "'a:\n    b: 1\n', x.z, 'a:\n    b: 1\nx:\n    z: v2\n'",
        "'a: 1\n', 'images[name=app].newTag', 'a: 1\nimages:\n- name: app\n  newTag: v2\n'",
        "'r:\n  - x\nimages:\n', 'images[name=app].newTag', 'r:\n  - x\nimages:\n  - name: app\n    newTag: v2\n'",
        "'images: []\n', 'images[name=app].newTag', 'images: [{name: app, newTag: v2}]\n'",
        "'images:\n- name: a # c\n# end\n', 'images[name=app].newTag', 'images:\n- name: a # c\n- name: app\n  newTag: v2\n# end\n'",
        "'a: {b: 1}\n', a.c, 'a: {b: 1, c: v2}\n'",
        "'a: {}\n', a.c, 'a: {c: v2}\n'",
        "'a:\n- 1\n', 'a[1]', 'a:\n- 1\n- v2\n'",
        "'a: [1]\n', 'a[1]', 'a: [1, v2]\n'",
        "'{\n  \"a\": 1\n}\n', b, '{\n  \"a\": 1,\n  \"b\": \"v2\"\n}\n'",
        "'a:\n  b: |\n    x\n\nz: 1\n', a.c, 'a:\n  b: |\n    x\n  c: v2\n\nz: 1\n'",
        "'a:\n  b: |+\n    x\n\nz: 1\n', a.c, 'a:\n  b: |+\n    x\n\n  c: v2\nz: 1\n'",
        "'- a: 1\n', '[0].c', '- a: 1\n  c: v2\n'",
        "'a: # c\nb: 1\n', a.c, 'a: # c\n  c: v2\nb: 1\n'",
        "'', a.c, 'a:\n  c: v2\n'",
        "'# only\n', a, '# only\na: v2\n'",
        "'a: 1\n', 'yes', 'a: 1\n\"yes\": v2\n'",
    })
    void addsWhatIsMissingInTheStyleOfItsSiblings(String before, String path, String after) {
        assertThat(set(before, path, "v2")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "'a: 1\nb: 2\nc: 3\n', b, 'a: 1\nc: 3\n'",
        "'a: 1\nb: 2', b, 'a: 1'",
        "'a:\n  b: 1\nc: 2\n', a.b, 'a: {}\nc: 2\n'",
        "'a:\n- x\n- y # c\n- z\n', 'a[1]', 'a:\n- x\n- z\n'",
        "'a:\n- x\n', 'a[0]', 'a: []\n'",
        "'- a: 1\n  b: 2\n', '[0].a', '- b: 2\n'",
        "'a: {b: 1, c: 2, d: 3}\n', a.b, 'a: {c: 2, d: 3}\n'",
        "'a: {b: 1, c: 2, d: 3}\n', a.d, 'a: {b: 1, c: 2}\n'",
        "'a: [1]\n', 'a[0]', 'a: []\n'",
        "'a:\n  b: |\n    x\n  c: 1\n', a.b, 'a:\n  c: 1\n'",
        "'images:\n- name: a\n  newTag: 1\n- name: b\n', 'images[name=a]', 'images:\n- name: b\n'",
        "'a: 1\n', x.y, 'a: 1\n'",
        "'a: 1\n', a, '{}\n'",
    })
    void removesAnEntryOrItem(String before, String path, String after) {
        assertThat(edit(before).remove(YamlPath.of(path)).text()).isEqualTo(after);
    }

    @Test
    void setsNumbersAndOtherValuesOfTheProgram() {
        YamlEdit edit = edit("replicas: \"2\"\n").set(YamlPath.of("replicas"), YamlScalar.plain("3"));

        assertThat(edit.text()).isEqualTo("replicas: 3\n");
    }

    @Test
    void doesNothingWhereTheValueIsThere() {
        assertThat(edit("a: 'v2'\n").set(YamlPath.of("a"), "v2").isChanged()).isFalse();
        assertThat(set("a: 1.10\n", "a", "1.10")).isEqualTo("a: \"1.10\"\n");
    }

    @Test
    void goesOnInsideJsonAndYamlInStrings() {
        assertThat(set("a: '{\"image\": {\"tag\": \"v1\"}}'\n", "a.image.tag", "v2"))
                .isEqualTo("a: '{\"image\": {\"tag\": \"v2\"}}'\n");
        assertThat(set("a: |\n  image: # c\n    tag: v1\n\n  x: 1\nb: 2\n", "a.image.tag", "v2"))
                .isEqualTo("a: |\n  image: # c\n    tag: v2\n\n  x: 1\nb: 2\n");
        assertThat(set("a: |\n  image:\n    name: x\n", "a.image.tag", "v2"))
                .isEqualTo("a: |\n  image:\n    name: x\n    tag: v2\n");
        assertThat(edit("a: |\n  image: {tag: v1}\n").get(YamlPath.of("a.image.tag")))
                .hasToString("v1");
    }

    @Test
    void findsTheDocument() {
        String text = "kind: A\nmetadata: {name: x}\nv: 1\n---\nkind: B\nmetadata: {name: x}\nv: 1\nw: 1\n";

        assertThat(set(text, "w", "2")).endsWith("w: \"2\"\n");
        assertThat(edit(text).inDocument("A", "x").set(YamlPath.of("v"), "v2").changedLines())
                .isEqualTo(new LineRange(3, 3));
        assertThatThrownBy(() -> set(text, "v", "v2")).hasMessage("\"v\" fits several documents: line 1, line 5");
        assertThatThrownBy(() -> edit(text).inDocument("C", "x").set(YamlPath.of("v"), "v2"))
                .hasMessage("there is no document C/x");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: &x {b: 1}\nc: *x\n', c.b, 'leads through the alias *x', 2, 4",
        "'a: &x 1\nc: *x\n', a, 'lies under the anchor &x, which *x repeats in line 2', 1, 4",
        "'a: &x {b: 1}\nc: *x\n', a.b, 'lies under the anchor &x', 1, 11",
        "'x: &x {b: 1}\na:\n  <<: *x\n', a.b, 'may come from this merge key', 3, 3",
        "'a: 1\na: 2\n', a, 'is there twice, in line 1 and in line 2', 2, 1",
        "'a: {b: 1}\n', a, 'is a mapping and cannot be replaced', 1, 4",
        "'a: [1]\n', a.b, 'does not fit: here is a sequence', 1, 4",
        "'a: text\n', a.b, 'holds neither JSON nor a mapping', 1, 4",
        "'a: [1]\n', 'a[5]', 'there are only 1 items', 1, 4",
        "'a: |\n  x', b, 'the text ends inside a block scalar', 1, 1",
        "'a: !!int 1\n', a, 'a tag or an unusual layout', 1, 4",
    })
    void refusesWithTheReasonAndThePlace(String text, String path, String reason, int line, int column) {
        assertThatThrownBy(() -> set(text, path, "v2"))
                .isInstanceOfSatisfying(
                        YamlException.class,
                        e -> assertThat(e.location()).isEqualTo(new Location("f.yaml", line, column)))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [\n", "a:\n\tb: 1\n", "a: b: c\n"})
    void refusesTextsThatAreNoYaml(String text) {
        assertThatThrownBy(() -> set(text, "a", "v2")).isInstanceOf(YamlException.class);
    }

    private static YamlEdit edit(String text) {
        return YamlEdit.of(text, "f.yaml");
    }

    private static String set(String text, String path, String value) {
        return edit(text).set(YamlPath.of(path), value).text();
    }
}
