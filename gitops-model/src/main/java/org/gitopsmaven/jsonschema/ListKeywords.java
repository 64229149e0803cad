/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What a schema says of the items of a list. */
final class ListKeywords {

    private ListKeywords() {}

    static void check(YamlSequence value, Visit visit) {
        items(value, visit);
        YamlNode contained = visit.rules().get("contains");
        if (contained != null) {
            contains(contained, value, visit);
        }
        if (SchemaWalk.isTrue(visit.rules().get("uniqueItems"))) {
            distinct(value, visit);
        }
    }

    /** A list of schemas is of the first items, by {@code prefixItems} or, before 2020-12, by {@code items}. */
    private static void items(YamlSequence value, Visit visit) {
        boolean old = visit.rules().get("items") instanceof YamlSequence;
        List<YamlNode> first = SchemaParts.list(visit.rules(), old ? "items" : "prefixItems");
        YamlNode others = visit.rules().get(old ? "additionalItems" : "items");
        for (int i = 0; i < value.size(); i++) {
            YamlNode part = i < first.size() ? first.get(i) : others;
            if (part != null) {
                visit.seen().add(i);
                visit.child(part, value.get(i), visit.path().item(i));
            }
        }
    }

    private static void contains(YamlNode contained, YamlSequence value, Visit visit) {
        long count = 0;
        for (int i = 0; i < value.size(); i++) {
            if (visit.against(contained, value.get(i), visit.path().item(i)).isEmpty()) {
                visit.seen().add(i);
                count++;
            }
        }
        long least = count(visit.rules().get("minContains"), 1);
        long most = count(visit.rules().get("maxContains"), Long.MAX_VALUE);
        if (count < least || count > most) {
            String wanted = count < least ? "at least " + least : "at most " + most;
            visit.fault(JsonFault.Kind.RANGE, "has " + count + " items of the kind it must have " + wanted + " of");
        }
    }

    private static long count(@Nullable YamlNode node, long otherwise) {
        try {
            return node instanceof YamlScalar scalar ? (long) Double.parseDouble(scalar.text()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static void distinct(YamlSequence value, Visit visit) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            if (!known.add(visit.values().canonical(value.get(i)))) {
                visit.item(i, value.get(i), "is in the list before");
            }
        }
    }
}
