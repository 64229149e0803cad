/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import org.jspecify.annotations.Nullable;

/** The way to a value, turned into text only when something is to be told of it. */
public final class FieldPath {

    /** The object itself. */
    public static final FieldPath ROOT = new FieldPath(null, null, -1);

    private final @Nullable FieldPath parent;
    private final @Nullable String key;
    private final int index;

    private FieldPath(@Nullable FieldPath parent, @Nullable String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    public FieldPath field(String name) {
        return new FieldPath(this, name, -1);
    }

    public FieldPath item(int position) {
        return new FieldPath(this, null, position);
    }

    /** The way to what this is a field or an item of; the root is in nothing but itself. */
    public FieldPath parent() {
        return parent == null ? this : parent;
    }

    /** {@code spec.containers[0].image}; keys with dots or slashes as {@code ["a.b/c"]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        if (key == null) {
            text.append('[').append(index).append(']');
        } else if (isPlain(key)) {
            text.append(text.isEmpty() ? "" : ".").append(key);
        } else {
            text.append("[\"").append(key).append("\"]");
        }
    }

    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (".[]/\"".indexOf(key.charAt(i)) >= 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
