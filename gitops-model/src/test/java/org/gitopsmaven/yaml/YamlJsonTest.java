/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlJsonTest {

    @Test
    void writesCompactJsonWithSortedKeys() {
        assertThat(json("b: [1, 'x', null, true]\na10: {}\na2: {c: []}\n"))
                .isEqualTo("{\"a10\":{},\"a2\":{\"c\":[]},\"b\":[1,\"x\",null,true]}");
    }

    @Test
    void sortsKeysByCodePoint() {
        assertThat(json("{\"\\uFFFD\": 1, \"\\U0001F600\": 2, \"a\": 3}"))
                .isEqualTo("{\"a\":3,\"\uFFFD\":1,\"\uD83D\uDE00\":2}");
    }

    @Test
    void escapesAsGoDoes() {
        assertThat(json("\"<a href='x'>&\\\\ \\t\\n\\r\\b\\f\\x01\\u2028 é \\\" \\x7f\""))
                .isEqualTo("\"\\u003ca href='x'\\u003e\\u0026\\\\ \\t\\n\\r\\b\\f\\u0001\\u2028 é \\\" \u007F\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1e-7, 1e-7",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "0.000001, 0.000001",
        "-1.50, -1.5",
        "-0.0, -0",
        "18446744073709551615, 18446744073709551615",
        "0x1F, 31",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2020-01-01, '\"2020-01-01T00:00:00Z\"'",
        "yes, '\"yes\"'"
    })
    void writesScalarsAsGoDoes(String text, String expected) {
        assertThat(json(text)).isEqualTo(expected);
    }

    private static String json(String text) {
        return YamlJson.write(YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3));
    }
}
