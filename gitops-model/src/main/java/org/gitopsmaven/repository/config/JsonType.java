/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The types that JSON has, of a tree that was read from JSON: what is in quotes is a string. */
enum JsonType {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL;

    static JsonType of(YamlNode node) {
        if (node instanceof YamlMapping) {
            return OBJECT;
        }
        if (node instanceof YamlSequence) {
            return ARRAY;
        }
        YamlScalar scalar = (YamlScalar) node;
        if (scalar.isQuoted() || scalar.tag() != null) {
            return STRING;
        }
        return switch (scalar.text()) {
            case "true", "false" -> BOOLEAN;
            case "null" -> NULL;
            default -> NUMBER;
        };
    }

    /** Whether a schema means this one by a word. */
    boolean isA(String word) {
        return name().toLowerCase(Locale.ROOT).equals(word);
    }

    static boolean equal(YamlNode one, YamlNode other) {
        return canonical(one).equals(canonical(other));
    }

    /** One text for all that is equal for JSON Schema: the order of keys and the spelling of numbers make no difference. */
    static String canonical(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(JsonType::canonical)
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof YamlSequence list) {
            List<String> items = list.items().stream().map(JsonType::canonical).toList();
            return "[" + String.join(",", items) + "]";
        }
        String text = ((YamlScalar) node).text();
        return switch (of(node)) {
            case STRING -> YamlJson.quote(text);
            case NUMBER -> new BigDecimal(text).stripTrailingZeros().toString();
            default -> text;
        };
    }

    private static String canonical(YamlEntry entry) {
        return YamlJson.quote(entry.name()) + ":" + canonical(entry.value());
    }
}
