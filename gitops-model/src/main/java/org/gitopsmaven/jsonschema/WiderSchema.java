/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.List;
import java.util.Set;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Whether a schema says more than the schema of a CRD may, which is compiled and checked faster. */
public final class WiderSchema {

    private static final Set<String> MORE = Set.of(
            "$dynamicRef",
            "$recursiveRef",
            "$ref",
            "additionalItems",
            "const",
            "contains",
            "dependencies",
            "dependentRequired",
            "dependentSchemas",
            "if",
            "patternProperties",
            "prefixItems",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "uniqueItems");

    private WiderSchema() {}

    public static boolean isOne(YamlMapping schema) {
        return MORE.stream().anyMatch(schema::contains)
                || schema.get("type") instanceof YamlSequence
                || isNumber(schema.get("exclusiveMinimum"))
                || isNumber(schema.get("exclusiveMaximum"))
                || schema.contains("properties") && schema.get("additionalProperties") instanceof YamlMapping
                || hasTruthValues(schema)
                || bringsFields(schema)
                || SchemaParts.of(schema).stream().anyMatch(WiderSchema::isOne);
    }

    private static boolean isNumber(@Nullable YamlNode node) {
        return node instanceof YamlScalar && !SchemaWalk.isTrue(node) && !SchemaWalk.isFalse(node);
    }

    /** Whether {@code true} or {@code false} stands for a schema, or a list does for items. */
    private static boolean hasTruthValues(YamlMapping schema) {
        return schema.contains("items") && !(schema.get("items") instanceof YamlMapping)
                || SchemaParts.entries(schema, "properties").stream()
                        .anyMatch(property -> !(property.value() instanceof YamlMapping));
    }

    /** Whether alternatives have fields that the schema itself does not have. */
    private static boolean bringsFields(YamlMapping schema) {
        YamlMapping own = schema.mapping("properties");
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            for (YamlNode part : SchemaParts.list(schema, keyword)) {
                if (part instanceof YamlMapping inner
                        && SchemaParts.entries(inner, "properties").stream()
                                .anyMatch(field -> own == null || !own.contains(field.name()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
