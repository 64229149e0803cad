/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image.tag",
                "images[name=app].newTag",
                "containers[0].image",
                "a[\"b.c/d\"][1][k=v].e",
                "a[name=\"x]y\"]",
                "[2].a",
                "images[name=registry:5000/app].newTag"
            })
    void printsWhatItRead(String text) {
        assertThat(YamlPath.of(text)).hasToString(text).isEqualTo(YamlPath.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", ".a", "a[", "a[x]", "a[=x]", "a[0", "a[\"x]", "a]b[0]c"})
    void refusesWhatIsNoPath(String text) {
        assertThatThrownBy(() -> YamlPath.of(text))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("\"" + text + "\" is no path");
    }

    @Test
    void leadsToANode() {
        YamlNode root = YamlReader.readOne("a: [{name: x, b.c: 1}, 2]", "f.yaml", YamlDialect.GOYAML3);

        assertThat(YamlPath.of("a[name=x][\"b.c\"]").in(root)).hasToString("1");
        assertThat(YamlPath.ofKeys("a").item(1).in(root)).hasToString("2");
        assertThat(YamlPath.of("a[name=y].b").in(root)).isNull();
        assertThat(YamlPath.of("a.b").in(root)).isNull();
        assertThat(YamlPath.of("a[7]").in(root)).isNull();
    }
}
