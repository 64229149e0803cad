/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import org.jspecify.annotations.Nullable;

/** A text; texts compare by code points. */
public final class StringValue implements Value {

    public static final StringValue EMPTY = new StringValue("");

    private final String text;

    private StringValue(String text) {
        this.text = text;
    }

    public static StringValue of(String text) {
        return text.isEmpty() ? EMPTY : new StringValue(text);
    }

    public String text() {
        return text;
    }

    @Override
    public String type() {
        return "string";
    }

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public int compareSame(Value other) {
        return compare(text, ((StringValue) other).text);
    }

    private static int compare(String one, String two) {
        int shared = Math.min(one.length(), two.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = two.charAt(i);
            if (a != b) {
                boolean high = Character.isSurrogate(a);
                return high != Character.isSurrogate(b) ? (high ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(one.length(), two.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringValue string && text.equals(string.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as JSON has it, with its quotes. */
    @Override
    public String toString() {
        return JsonWriter.write(this);
    }
}
