/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {

    @Test
    void indentsByTwoInTheOrderGiven() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("z", List.of(1, true));
        json.put("a", Map.of());
        json.put("n", List.of());

        assertThat(JsonText.of(json)).isEqualTo("""
                {
                  "z": [
                    1,
                    true
                  ],
                  "a": {},
                  "n": []
                }
                """);
    }

    @Test
    void escapesWhatJsonAndScriptsCannotHold() {
        String nasty = "\"\\\n\t\r\u0001\u2028é😀/<";

        String text = JsonText.of(Map.of("text", nasty));

        JsonNode read = JsonMapper.builder().build().readTree(text);
        assertThat(read.get("text").stringValue()).isEqualTo(nasty);
        assertThat(text).contains("\\u0001", "\\u2028", "é", "<");
    }
}
