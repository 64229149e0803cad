/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** A Go {@code string}. Lengths and indexes of Go count its UTF-8 bytes. */
public record GoString(String value) implements GoValue {

    /** The order of Go: by UTF-8 bytes, which is by code points. */
    public static final Comparator<String> ORDER = GoString::compare;

    @Override
    public GoType type() {
        return GoType.STRING;
    }

    @Override
    public boolean isTrue() {
        return !value.isEmpty();
    }

    @Override
    public String print() {
        return value;
    }

    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes from one index up to another; halves of characters become U+FFFD. */
    public static String ofBytes(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                // surrogates stand for code points above all that have one char
                boolean mixed = Character.isSurrogate(a) != Character.isSurrogate(b);
                return mixed ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
