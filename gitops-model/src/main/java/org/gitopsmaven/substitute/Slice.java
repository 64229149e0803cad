/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ${v:position}} and {@code ${v:position:length}}, counted in bytes. */
final class Slice {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,19}");

    private Slice() {}

    static String of(String value, List<String> arguments) {
        Long position = integer(arguments.get(0));
        if (position == null) {
            return value;
        }
        long from = position < 0 ? Math.max(0, value.length() + position) : position;
        if (arguments.size() == 1) {
            return from < value.length() ? value.substring((int) from) : "";
        }
        Long length = integer(arguments.get(1));
        return length == null ? value : cut(value, from, length);
    }

    // as bash: a negative length leaves out what it counts from the end; Flux does since envsubst 1.8.0
    private static String cut(String value, long from, long length) {
        long to = length < 0 ? value.length() + length : Math.min(from + length, value.length());
        return from < to ? value.substring((int) from, (int) to) : "";
    }

    /** What Go's {@code Atoi} reads; null for anything else, which leaves the value as it is. */
    private static @Nullable Long integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // beyond 64 bits
        }
    }
}
