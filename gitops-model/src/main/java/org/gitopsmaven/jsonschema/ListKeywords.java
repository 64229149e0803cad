/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What a schema says of the items of a list. */
final class ListKeywords {

    private ListKeywords() {}

    static void check(YamlMapping schema, YamlSequence value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        items(schema, value, path, walk, faults);
        YamlNode contained = schema.get("contains");
        if (contained != null) {
            contains(schema, contained, value, path, walk, faults);
        }
        if (SchemaWalk.isTrue(schema.get("uniqueItems"))) {
            distinct(value, path, walk, faults);
        }
    }

    /** A list of schemas is of the first items, by {@code prefixItems} or, before 2020-12, by {@code items}. */
    private static void items(
            YamlMapping schema, YamlSequence value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        boolean old = schema.get("items") instanceof YamlSequence;
        List<YamlNode> first = SchemaParts.list(schema, old ? "items" : "prefixItems");
        YamlNode others = schema.get(old ? "additionalItems" : "items");
        for (int i = 0; i < value.size(); i++) {
            YamlNode part = i < first.size() ? first.get(i) : others;
            if (part != null) {
                walk.seen().add(i);
                faults.addAll(walk.faults(part, value.get(i), path.item(i), new Evaluated()));
            }
        }
    }

    private static void contains(
            YamlMapping schema,
            YamlNode contained,
            YamlSequence value,
            FieldPath path,
            SchemaWalk walk,
            List<JsonFault> faults) {
        long count = 0;
        for (int i = 0; i < value.size(); i++) {
            if (walk.faults(contained, value.get(i), path.item(i), new Evaluated())
                    .isEmpty()) {
                walk.seen().add(i);
                count++;
            }
        }
        long least = count(schema.get("minContains"), 1);
        long most = count(schema.get("maxContains"), Long.MAX_VALUE);
        if (count < least || count > most) {
            String wanted = count < least ? "at least " + least : "at most " + most;
            String message = "has " + count + " items of the kind it must have " + wanted + " of";
            faults.add(new JsonFault(JsonFault.Kind.RANGE, path, value, message));
        }
    }

    private static long count(@Nullable YamlNode node, long otherwise) {
        try {
            return node instanceof YamlScalar scalar ? (long) Double.parseDouble(scalar.text()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static void distinct(YamlSequence value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            if (!known.add(walk.values().canonical(value.get(i)))) {
                faults.add(
                        new JsonFault(JsonFault.Kind.COMBINATION, path.item(i), value.get(i), "is in the list before"));
            }
        }
    }
}
