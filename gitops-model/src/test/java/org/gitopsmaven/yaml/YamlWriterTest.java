/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    @Test
    void sortsKeysByTheValueOfTheirDigitsAndLettersLast() {
        String text = "{ab: 0, a1: 0, a-b: 0, a10: 0, a2: 0, a01: 0, a: 0, é: 0, B: 0, _u: 0, A: 0, a001: 0}";

        assertThat(keys(written(text)))
                .containsExactly("_u", "A", "B", "a", "a-b", "a1", "a01", "a001", "a2", "a10", "ab", "é");
    }

    @Test
    void sortsManyKeysEvenWhereTheOrderGoesInCircles() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append('a')
                    .append(i % 30)
                    .append(i % 7 == 0 ? "b" : "")
                    .append(i)
                    .append(": 0\n");
        }

        assertThat(keys(written(text.toString()))).hasSize(300);
    }

    @Test
    void doesNotIndentSequencesUnderTheirKey() {
        assertThat(written("b: [[x, [z]], {c: [], d: {}}]\na: {e: [1]}\n"))
                .isEqualTo("a:\n  e:\n  - 1\nb:\n- - x\n  - - z\n- c: []\n  d: {}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "y",
                "n",
                "null",
                "~",
                "true",
                "42",
                "1.0",
                "0777",
                "0x1F",
                "1e3",
                "12e03",
                ".5",
                "",
                "2020-01-01",
                "12:30:45",
                "1_000",
                "0o7",
                "+1",
                ".inf"
            })
    void putsStringsInDoubleQuotesThatOldYamlReadsAsSomethingElse(String text) {
        assertThat(written("a: '" + text + "'")).isEqualTo("a: \"" + text + "\"\n");
        assertThat(written("'" + text + "': a")).isEqualTo("\"" + text + "\": a\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b", "- x", "*x", " x", "a #b", "{a}", "%x", "@x", "?", "---", "...", "''x''", "\"x\"", "a:", "|"
            })
    void putsStringsInSingleQuotesThatWouldBeSyntax(String text) {
        assertThat(written("a: '" + text + "'")).isEqualTo("a: '" + text + "'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<<", "=", "a,b", "a#b", "-x", "x/y", "a'b", "k8s.io/x", "é", "$(x)", "a\\b", "1.2.3", "0x"})
    void leavesOtherStringsPlain(String text) {
        assertThat(written("{k: \"" + text.replace("\\", "\\\\") + "\"}")).isEqualTo("k: " + text + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0x1F, 31",
        "0777, 511",
        "0o777, 511",
        "0b101, 5",
        "1_000, 1000",
        "+5, 5",
        "1.0, 1",
        "1.50, 1.5",
        "1e3, 1000",
        "1e-7, 1e-07",
        "1e21, 1e+21",
        "123456789012345678901234567890, 1.2345678901234568e+29",
        "1234567.5, 1.2345675e+06",
        "18446744073709551615, 18446744073709551615",
        "-0.0, 0",
        "1e20, 1e+20",
        "5e-324, 5e-324",
        "0.1, 0.1",
        "1e18, 1000000000000000000",
        "True, true",
        "~, null",
        "2020-01-01, '\"2020-01-01T00:00:00Z\"'",
        "!!str 1, '\"1\"'",
        "!!binary aGk=, hi",
        "!x 1, '\"1\"'"
    })
    void normalisesNumbersAndOtherValues(String text, String expected) {
        assertThat(written("a: " + text)).isEqualTo("a: " + expected + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'x\\ny', '|-\n  x\n  y'",
        "'x\\ny\\n', '|\n  x\n  y'",
        "'x\\n\\n', '|+\n  x\n'",
        "' x\\ny', '|2-\n   x\n  y'",
        "'x \\ny', '\"x \\ny\"'",
        "'x\\ty\\nz', '\"x\\ty\\nz\"'",
        "'x\\ry', '\"x\\ry\"'",
        "'\\U0001F600', '\"\\U0001F600\"'",
        "'\\u0001', '\"\\x01\"'",
    })
    void choosesBlocksAndEscapesForTextThatIsNotOneLine(String escaped, String expected) {
        assertThat(written("a: \"" + escaped + "\"")).isEqualTo("a: " + expected + "\n");
    }

    @Test
    void foldsAtColumnEightyBetweenWordsOnly() {
        String words = "0123456789 ".repeat(9).strip();

        assertThat(written("a: " + words + "\nb: '" + words + " #'\nc: '" + words.replace(" ", "  ") + "'\n"))
                .isEqualTo("a: " + "0123456789 ".repeat(7) + "0123456789\n  0123456789\nb: '" + "0123456789 ".repeat(7)
                        + "0123456789\n  0123456789 #'\nc: " + words.replace(" ", "  ") + "\n");
    }

    @Test
    void writesLongKeysWithAQuestionMark() {
        String key = "k".repeat(129);

        assertThat(written("{" + key + ": [1, 2]}")).isEqualTo("? " + key + "\n: - 1\n  - 2\n");
    }

    @Test
    void refusesDuplicateKeysAtTheirPlace() {
        assertThatThrownBy(() -> written("a:\n  b: 1\n  'b': 2\n"))
                .isInstanceOfSatisfying(
                        YamlException.class,
                        e -> assertThat(e.describe())
                                .startsWith("f.yaml:3:3: mapping key \"b\" already defined at line 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a: {1: x}', 'json: unsupported type: map[interface {}]interface {}'",
        "'a: .inf', 'json: unsupported value: +Inf'",
        "'a: \"\\x7f\"', 'yaml: control characters are not allowed'",
        "'~: 1', 'mapping key \"~\" already defined'"
    })
    void refusesWhatKustomizeCannotPrint(String text, String message) {
        assertThatThrownBy(() -> written(text))
                .isInstanceOf(YamlException.class)
                .hasMessage(message);
    }

    @Test
    void takesKeysOfTheRootForText() {
        assertThat(written("1: x\ntrue: y\n")).isEqualTo("\"1\": x\n\"true\": \"y\"\n");
    }

    @Test
    void joinsDocumentsWithASeparator() {
        List<YamlNode> documents = YamlReader.read("a: 1\n---\nb: 2\n", "f.yaml", YamlDialect.GOYAML3);

        assertThat(YamlWriter.writeAll(documents)).isEqualTo("a: 1\n---\nb: 2\n");
        assertThat(YamlWriter.writeAll(List.of())).isEmpty();
    }

    @Test
    void repeatsWhatReencodingDoesToFoldedText() {
        assertThat(written("a: >\n  x\n    y\n  z\n")).isEqualTo("a: |\n  x\n\n    y\n  z\n");
        assertThatThrownBy(() -> written("a: |2\n  \tx\n")).hasMessageContaining("found a tab character");
    }

    @Test
    void repeatsThatNothingInBracesBecomesAnEmptyString() {
        assertThat(written("a: {b, c: , d: ~}\ne:\n")).isEqualTo("a:\n  b: \"\"\n  c: \"\"\n  d: null\ne: null\n");
    }

    private static List<String> keys(String text) {
        return text.lines().map(line -> line.substring(0, line.indexOf(": "))).toList();
    }

    private static String written(String text) {
        return YamlWriter.write(YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3));
    }
}
