/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** The classes of characters that goyaml knows. */
final class Characters {

    static final char NEXT_LINE = '\u0085';
    static final char LINE_SEPARATOR = '\u2028';
    static final char PARAGRAPH_SEPARATOR = '\u2029';
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** Whether the emitters write it as it is; they escape what needs more than 16 bits. */
    static boolean isPrintable(char c) {
        return c == '\n'
                || c >= ' ' && c <= '~'
                || c >= '\u00A0' && c <= '\uFFFD' && !Character.isSurrogate(c) && c != BYTE_ORDER_MARK;
    }

    /** Whether a text may hold it at all. */
    static boolean isAllowed(char c) {
        return c >= ' ' && c <= '~'
                || c >= '\u00A0' && c <= '\uFFFD'
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == NEXT_LINE;
    }
}
