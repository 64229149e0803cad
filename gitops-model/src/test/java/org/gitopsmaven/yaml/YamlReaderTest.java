/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void givesOneNodePerDocument() {
        List<YamlNode> documents = read("a: 1\n---\n- x\n---\n");

        assertThat(documents).hasSize(3);
        assertThat(documents.get(0)).isInstanceOf(YamlMapping.class);
        assertThat(documents.get(1)).isInstanceOf(YamlSequence.class);
        assertThat(YamlDialect.GOYAML3.isNull(documents.get(2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "\uFEFF"})
    void givesNoDocumentForATextWithoutContent(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void refusesASecondDocumentWhereOneIsWanted() {
        assertThatThrownBy(() -> YamlReader.readOne("a: 1\n---\nb: 2\n", "f.yaml", YamlDialect.GOYAML3))
                .isInstanceOfSatisfying(
                        YamlException.class, e -> assertThat(e.location()).isEqualTo(new Location("f.yaml", 3, 1)));
    }

    @Test
    void marksKeysValuesAndCollections() {
        YamlMapping root = mapping("a:\n  b: [1, {c: d}]\n");

        YamlEntry b = Trees.mapping(root, "a").entries().get(0);
        assertThat(Trees.get(root, "a").mark()).isEqualTo(new YamlMark("f.yaml", 2, 3));
        assertThat(b.key().mark()).isEqualTo(new YamlMark("f.yaml", 2, 3));
        assertThat(b.value().mark()).isEqualTo(new YamlMark("f.yaml", 2, 6));
        assertThat(((YamlSequence) b.value()).get(1).mark()).isEqualTo(new YamlMark("f.yaml", 2, 10));
    }

    @Test
    void keepsStylesTagsAndDuplicateKeys() {
        YamlMapping root = mapping("a: 'x'\na: \"y\"\nb: |\n  t\nc: >\n  u\nd: !!str 1\ne: !own {}\n");

        assertThat(root.entries()).extracting(YamlEntry::name).containsExactly("a", "a", "b", "c", "d", "e");
        assertThat(root.entries())
                .extracting(entry -> entry.value().style())
                .containsExactly(
                        YamlStyle.SINGLE_QUOTED,
                        YamlStyle.DOUBLE_QUOTED,
                        YamlStyle.LITERAL,
                        YamlStyle.FOLDED,
                        YamlStyle.PLAIN,
                        YamlStyle.FLOW);
        assertThat(Trees.get(root, "d").tag()).isEqualTo("!!str");
        assertThat(Trees.get(root, "e").tag()).isEqualTo("!own");
    }

    @Test
    void attachesComments() {
        YamlMapping root = (YamlMapping) YamlReader.of(YamlDialect.GOYAML3)
                .withComments()
                .document("# one\n# two\na: 1 # marker\nb: # open\n  - x # item\n  # last\n  - {} # map\n", "f.yaml");

        YamlSequence b = Trees.sequence(root, "b");
        assertThat(root.entries().get(0).key().comments()).isEqualTo(new YamlComments("# one\n# two", null));
        assertThat(Trees.get(root, "a").comments()).isEqualTo(new YamlComments(null, "# marker"));
        assertThat(root.entries().get(1).key().comments()).isEqualTo(new YamlComments(null, "# open"));
        assertThat(b.get(0).comments()).isEqualTo(new YamlComments(null, "# item"));
        assertThat(Trees.comments(b.get(1)).before()).isEqualTo("# last");
    }

    @Test
    void putsCopiesInThePlaceOfAliases() {
        YamlMapping root = mapping("a: &x {k: v}\nb: *x\n");

        Trees.mapping(root, "b").put("k", YamlScalar.string("other"));

        assertThat(Trees.mapping(root, "a").text("k")).isEqualTo("v");
        assertThat(Trees.mapping(root, "b").mark())
                .isEqualTo(Trees.mapping(root, "a").mark());
    }

    @Test
    void mergesWithExplicitKeysWinningInTheNewDialect() {
        YamlMapping root = mapping("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nm:\n  a: 0\n  <<: [*x, *y]\n  d: 4\n");

        assertThat(Trees.mapping(root, "m")).hasToString("[a: 0, d: 4, b: 1, c: 2]");
    }

    @Test
    void mergesInTheOrderOfTheTextInTheOldDialect() {
        String text = "x: &x {a: 1, b: 1}\nm:\n  a: 0\n  <<: *x\n  b: 3\n";

        YamlMapping root = (YamlMapping) YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML2);

        assertThat(Trees.mapping(root, "m")).hasToString("[a: 1, b: 3]");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: {<<: 1}', map merge requires map or sequence of maps as the value",
        "'a: &a {b: *a}', anchor 'a' value contains itself",
        "'a: *b', unknown anchor 'b' referenced",
        "'{a: b}: c', invalid map key: a mapping",
    })
    void refusesWhatHasNoMeaning(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(YamlException.class).hasMessage(message.strip());
    }

    @Test
    void saysWhereBadYamlIsAndShowsTheLine() {
        assertThatThrownBy(() -> read("a: 1\nb: c: d\n"))
                .isInstanceOfSatisfying(
                        YamlException.class,
                        e -> assertThat(e.describe())
                                .isEqualTo("f.yaml:2:5: mapping values are not allowed here: \"b: c: d\""));
    }

    @Test
    void refusesControlCharactersWithTheirPlace() {
        assertThatThrownBy(() -> read("a: 1\nb: x\u0007y\n"))
                .isInstanceOfSatisfying(
                        YamlException.class, e -> assertThat(e.location()).isEqualTo(new Location("f.yaml", 2, 5)));
    }

    @Test
    void readsLikeGoWhereTheEngineDoesNot() {
        assertThat(mapping("a: |\n  x").text("a")).isEqualTo("x");
        assertThat(mapping("a: |+\n  x\n").text("a")).isEqualTo("x\n");
        assertThat(mapping("a: x\u0085b: y").entries()).hasSize(2);
        assertThat(mapping("a: x\rb: y").entries()).hasSize(2);
        assertThatThrownBy(() -> read("%YAML 1.2\n---\na: 1\n"))
                .hasMessageContaining("found incompatible YAML document");
        assertThat(read("%YAML 1.1\n---\na: 1\n")).hasSize(1);
    }

    @Test
    void countsColumnsInCharacters() {
        YamlMapping root = mapping("a: [\"\uD83D\uDE00\", b]");

        assertThat(Trees.sequence(root, "a").get(1).mark().column()).isEqualTo(10);
    }

    private static YamlMapping mapping(String text) {
        return (YamlMapping) YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3);
    }

    private static List<YamlNode> read(String text) {
        return YamlReader.read(text, "f.yaml", YamlDialect.GOYAML3);
    }
}
