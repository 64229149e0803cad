/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** The schemas inside of a schema. */
final class SchemaParts {

    /** Keywords whose value is a schema, or a list of them. */
    private static final Set<String> ONE_OR_LIST = Set.of(
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "prefixItems",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** Keywords whose value has schemas by name. */
    private static final Set<String> BY_NAME =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private SchemaParts() {}

    static List<YamlMapping> of(YamlMapping schema) {
        List<YamlMapping> parts = new ArrayList<>();
        for (YamlEntry entry : schema) {
            if (ONE_OR_LIST.contains(entry.name())) {
                addAll(entry.value(), parts);
            } else if (BY_NAME.contains(entry.name()) && entry.value() instanceof YamlMapping named) {
                for (YamlEntry part : named) {
                    add(part.value(), parts);
                }
            }
        }
        return parts;
    }

    private static void addAll(YamlNode value, List<YamlMapping> parts) {
        if (value instanceof YamlSequence list) {
            for (YamlNode item : list) {
                add(item, parts);
            }
        } else {
            add(value, parts);
        }
    }

    private static void add(YamlNode part, List<YamlMapping> parts) {
        if (part instanceof YamlMapping schema) {
            parts.add(schema);
        }
    }

    /** The items of a list under a keyword; none when there is no list. */
    static List<YamlNode> list(YamlMapping schema, String keyword) {
        return schema.get(keyword) instanceof YamlSequence list ? list.items() : List.of();
    }

    /** The entries of a mapping under a keyword; none when there is no mapping. */
    static List<YamlEntry> entries(YamlMapping schema, String keyword) {
        return schema.get(keyword) instanceof YamlMapping named ? named.entries() : List.of();
    }
}
