/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.openapi.type.ListType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** No two items of a list share what tells them apart. */
final class ListKeys {

    private static final String PROTOCOL = "protocol";
    private static final String DEFAULT_PROTOCOL = "TCP";

    /** Lists in which the API server takes an item twice with a warning; only server-side apply refuses it. */
    private static final Set<String> TOLERATED = Set.of("env", "imagePullSecrets", "hostAliases", "containerPort");

    private final Consumer<Fault> found;

    ListKeys(Consumer<Fault> found) {
        this.found = found;
    }

    /** @param field the name of the field that holds the list */
    void check(YamlSequence list, Schema.Items schema, String field, FieldPath path) {
        if (list.size() < 2 || schema.listType() == ListType.ATOMIC) {
            return;
        }
        Set<Object> seen = new HashSet<>(list.size() * 2);
        for (int i = 0; i < list.size(); i++) {
            YamlNode item = list.get(i);
            Object key = schema.listType() == ListType.SET ? value(item) : key(item, schema.keys());
            if (key != null && !seen.add(key)) {
                duplicate(item, schema, field, path.item(i));
            }
        }
    }

    private void duplicate(YamlNode item, Schema.Items schema, String field, FieldPath path) {
        Fault fault =
                Fault.of(StructureRules.DUPLICATE_ITEM, path, item, "duplicate item with " + told(item, schema.keys()));
        boolean tolerated = TOLERATED.contains(field) || schema.keys().stream().anyMatch(TOLERATED::contains);
        found.accept(tolerated ? fault.as(Severity.WARNING) : fault);
    }

    private static @Nullable String value(YamlNode item) {
        return item instanceof YamlScalar scalar ? scalar.text() : null;
    }

    /** What tells an item from others, or null when it has not got it. */
    private static @Nullable Object key(YamlNode item, List<String> names) {
        if (!(item instanceof YamlMapping mapping) || names.isEmpty()) {
            return null;
        }
        if (names.size() == 1) {
            return text(mapping, names.get(0));
        }
        List<String> key = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String text = text(mapping, names.get(i));
            if (text == null) {
                return null;
            }
            key.add(text);
        }
        return key;
    }

    private static @Nullable String text(YamlMapping item, String name) {
        String text = item.text(name);
        return text == null && name.equals(PROTOCOL) ? DEFAULT_PROTOCOL : text;
    }

    private static String told(YamlNode item, List<String> names) {
        if (!(item instanceof YamlMapping mapping)) {
            return "value " + value(item);
        }
        List<String> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(name + " " + text(mapping, name));
        }
        return String.join(", ", parts);
    }
}
