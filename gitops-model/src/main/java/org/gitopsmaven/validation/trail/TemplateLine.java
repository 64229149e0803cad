/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

/**
 * A key or the dash of a list item in a template. A line such as {@code - name: a} is two of them.
 *
 * @param number of the line, from 1
 * @param indent columns before it
 * @param key empty for a dash
 * @param value what stands behind the colon
 */
record TemplateLine(int number, int indent, String key, String value) {

    boolean isItem() {
        return key.isEmpty();
    }

    /** The column at which the value starts, or the key when nothing stands behind it. */
    int columnOfValue() {
        return value.isEmpty() ? indent + 1 : indent + key.length() + 3;
    }
}
