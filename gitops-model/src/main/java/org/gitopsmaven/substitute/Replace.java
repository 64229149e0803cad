/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;

/** {@code ${v/old/new}} and its kin: literal text, no patterns. Without a new text the old one goes away. */
final class Replace {

    private Replace() {}

    static String first(String value, List<String> arguments) {
        String old = arguments.get(0);
        int at = value.indexOf(old);
        return at < 0 ? value : value.substring(0, at) + replacement(arguments) + value.substring(at + old.length());
    }

    static String all(String value, List<String> arguments) {
        String old = arguments.get(0);
        if (occurrences(value, old) * replacement(arguments).length() > VariableText.LONGEST) {
            throw new IllegalArgumentException("the text grows beyond " + VariableText.LONGEST + " bytes");
        }
        return old.isEmpty() ? interleaved(value, replacement(arguments)) : value.replace(old, replacement(arguments));
    }

    /** An empty text is found before every character and at the end. */
    private static String interleaved(String value, String text) {
        StringBuilder result = new StringBuilder(text);
        for (int at = 0; at < value.length(); at += Bytes.width(value, at)) {
            result.append(value, at, at + Bytes.width(value, at)).append(text);
        }
        return result.toString();
    }

    /** Without a new text the anchored forms change nothing. */
    static String prefix(String value, List<String> arguments) {
        String old = arguments.get(0);
        return arguments.size() == 2 && value.startsWith(old)
                ? arguments.get(1) + value.substring(old.length())
                : value;
    }

    static String suffix(String value, List<String> arguments) {
        String old = arguments.get(0);
        return arguments.size() == 2 && value.endsWith(old)
                ? value.substring(0, value.length() - old.length()) + arguments.get(1)
                : value;
    }

    private static long occurrences(String value, String old) {
        if (old.isEmpty()) {
            return value.length() + 1L;
        }
        long count = 0;
        for (int at = value.indexOf(old); at >= 0; at = value.indexOf(old, at + old.length())) {
            count++;
        }
        return count;
    }

    private static String replacement(List<String> arguments) {
        return arguments.size() < 2 ? "" : arguments.get(1);
    }
}
