/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Sizes of texts as Go counts them. */
final class Utf8 {

    private Utf8() {}

    /** The number of bytes of a text in UTF-8. */
    static int length(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007F') {
                length += c > '\u07FF' && !Character.isSurrogate(c) ? 2 : 1;
            }
        }
        return length;
    }
}
