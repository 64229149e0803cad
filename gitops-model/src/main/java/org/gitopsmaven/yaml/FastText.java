/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.nio.charset.StandardCharsets;

/**
 * A text as the fast reader looks at it: a byte for each character, read many times as fast as by charAt before it is
 * compiled. Only characters up to U+007F mean anything to YAML; what they make up is cut out of the text itself.
 */
final class FastText {

    private static final byte DELETE = 0x7F;
    private static final byte NO_BREAK_SPACE = (byte) 0xA0;
    private static final byte WIDE = (byte) 0xFF;

    final byte[] bytes;
    private final String text;
    private boolean wide;

    FastText(String text) {
        this.text = text;
        this.bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length != text.length()) {
            throw UnsupportedText.INSTANCE; // surrogates, of which two become one byte
        }
    }

    /** Whether it is a character that means nothing to YAML wherever it stands; nearly all are. */
    static boolean isOrdinary(byte c) {
        return c >= '@' && c != DELETE || c > '#' && c < ':';
    }

    /** Makes sure of a character that is not ordinary that its column and its breaks are beyond doubt. */
    void expectSimple(int index) {
        byte c = bytes[index];
        if (c == '?' && text.charAt(index) != '?') {
            expectSimpleWide(text.charAt(index));
            bytes[index] = WIDE;
            wide = true;
        } else if (c < NO_BREAK_SPACE || c >= 0 && c < ' ' || c == DELETE) {
            throw UnsupportedText.INSTANCE;
        }
    }

    private static void expectSimpleWide(char c) {
        if (c >= '\uFFFE'
                || Character.isSurrogate(c)
                || c == Characters.LINE_SEPARATOR
                || c == Characters.PARAGRAPH_SEPARATOR
                || c == Characters.BYTE_ORDER_MARK) {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** Whether characters were seen of which the bytes are not known apart. */
    boolean isWide() {
        return wide;
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }
}
