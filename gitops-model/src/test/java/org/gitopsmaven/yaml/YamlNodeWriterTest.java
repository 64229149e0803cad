/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlNodeWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b: 1\na: 'x'\n\"c\": \"y\"\n",
                "a:\n- b: 1\n  c:\n  - 2\n- - x\n  - y\n",
                "a: [1, {b: 'c', d: []}, {}]\n",
                "a: |\n  x\n  y\nb: >-\n  z\nc:\nd: !own x\ne: !!binary aGk=\n",
                "# head\na: 1 # beside\n# second\nb:\n  # inner\n  c: 2\n",
                "a:\n# one\n- b: 1\n  # inside\n# two\n- c\n# end\n",
                "# file\n\na: [] # none\n\n# end\n"
            })
    void keepsOrderStylesTagsAndComments(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void indentsAsKyamlDoes() {
        assertThat(written("a:\n    - b\n    -   c:   d\n")).isEqualTo("a:\n- b\n- c: d\n");
    }

    @Test
    void neverFoldsALine() {
        String text = "a: " + "word ".repeat(50) + "end\n";

        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void quotesStringsOfTheProgramThatWouldBeSomethingElse() {
        YamlMapping mapping = new YamlMapping();
        mapping.put("a", YamlScalar.string("1"));
        mapping.put("b", YamlScalar.string("x"));
        mapping.put("c", YamlScalar.plain("1"));
        mapping.put(
                "d", new YamlSequence(List.of(YamlScalar.string("x\ny")), YamlStyle.BLOCK, null, YamlMark.NONE, null));

        assertThat(YamlNodeWriter.write(mapping)).isEqualTo("a: \"1\"\nb: x\nc: 1\nd:\n- |-\n  x\n  y\n");
    }

    @Property(tries = 300)
    void meansTheSameAfterwards(@ForAll long seed) {
        String text = YamlTexts.mapping(seed);
        Assume.that(!text.contains(" >")); // folded text changes, which is upstream's fault
        YamlNode node = YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3);

        YamlNode again = YamlReader.readOne(YamlNodeWriter.write(node), "f.yaml", YamlDialect.GOYAML3);

        assertThat(YamlEquality.same(again, node, YamlDialect.GOYAML3)).isTrue();
    }

    private static String written(String text) {
        return YamlNodeWriter.write(
                YamlReader.of(YamlDialect.GOYAML3).withComments().document(text, "f.yaml"));
    }
}
