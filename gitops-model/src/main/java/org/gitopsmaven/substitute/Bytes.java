/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Byte strings: UTF-8 with one {@code char} per byte. Flux counts and cuts in bytes, so lengths and positions must be
 * those of the encoded text.
 */
final class Bytes {

    private Bytes() {}

    static String encode(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The text of a byte string; what is no UTF-8 becomes U+FFFD. */
    static String decodeLoosely(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The text of a byte string, which must be UTF-8. */
    static String decode(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    /** How many bytes the character at this position takes; 1 for a byte that starts none. */
    static int width(String bytes, int at) {
        int lead = bytes.charAt(at);
        int width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        for (int i = 1; i < width; i++) {
            if (at + i >= bytes.length() || (bytes.charAt(at + i) & 0xC0) != 0x80) {
                return 1;
            }
        }
        return width;
    }

    /** The character at this position, U+FFFD for a byte that starts none. */
    static int character(String bytes, int at) {
        int width = width(bytes, at);
        return width == 1 && bytes.charAt(at) < 0x80
                ? bytes.charAt(at)
                : decodeLoosely(bytes.substring(at, at + width)).codePointAt(0);
    }

    /** The characters in reverse order. */
    static String reverse(String bytes) {
        int[] characters = decodeLoosely(bytes).codePoints().toArray();
        StringBuilder reversed = new StringBuilder();
        for (int i = characters.length - 1; i >= 0; i--) {
            reversed.appendCodePoint(characters[i]);
        }
        return encode(reversed.toString());
    }
}
