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
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            YamlNode item = list.get(i);
            List<String> key = schema.listType() == ListType.SET ? value(item) : key(item, schema.keys());
            if (key != null && !seen.add(key)) {
                Fault fault = Fault.of(
                        StructureRules.DUPLICATE_ITEM,
                        path.item(i),
                        item,
                        "duplicate item with " + told(schema.keys(), key));
                boolean tolerated =
                        TOLERATED.contains(field) || schema.keys().stream().anyMatch(TOLERATED::contains);
                found.accept(tolerated ? fault.as(Severity.WARNING) : fault);
            }
        }
    }

    private static @Nullable List<String> value(YamlNode item) {
        return item instanceof YamlScalar scalar ? List.of(scalar.text()) : null;
    }

    private static @Nullable List<String> key(YamlNode item, List<String> names) {
        if (!(item instanceof YamlMapping mapping)) {
            return null;
        }
        List<String> key = new ArrayList<>();
        for (String name : names) {
            String text = mapping.text(name);
            if (text == null && !name.equals(PROTOCOL)) {
                return null;
            }
            key.add(text == null ? DEFAULT_PROTOCOL : text);
        }
        return key;
    }

    private static String told(List<String> names, List<String> key) {
        if (names.isEmpty()) {
            return "value " + key.get(0);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(names.get(i) + " " + key.get(i));
        }
        return String.join(", ", parts);
    }
}
