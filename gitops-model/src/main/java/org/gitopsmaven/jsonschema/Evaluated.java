/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.HashSet;
import java.util.Set;

/** The fields and items of one value that some part of a schema has spoken of. */
final class Evaluated {

    private final Set<String> fields = new HashSet<>();
    private final Set<Integer> items = new HashSet<>();

    void add(String field) {
        fields.add(field);
    }

    void add(int item) {
        items.add(item);
    }

    void addAll(Evaluated other) {
        fields.addAll(other.fields);
        items.addAll(other.items);
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    boolean has(int item) {
        return items.contains(item);
    }
}
