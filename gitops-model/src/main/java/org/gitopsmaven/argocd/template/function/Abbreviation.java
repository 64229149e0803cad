/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Shortens text with dots. Ported from {@code goutils/stringutils}. */
final class Abbreviation {

    private static final String DOTS = "...";

    private Abbreviation() {}

    /** At most {@code width} bytes of a text, from about {@code offset} on. */
    static String of(String text, long offset, long width) {
        int length = Text.length(text);
        if (width < 4 || length <= width) {
            return text;
        }
        long start = Math.min(offset, length);
        if (length - start < width - 3) {
            start = length - (width - 3);
        }
        if (start <= 4) {
            return Text.bytes(text, 0, width - 3) + DOTS;
        }
        if (width < 7) {
            return "";
        }
        if (start + width - 3 < length) {
            return DOTS + of(Text.bytes(text, start, length), 0, width - 3);
        }
        return DOTS + Text.bytes(text, length - (width - 3), length);
    }
}
