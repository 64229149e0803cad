/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Texts of BIP 173: a prefix, data in groups of five bits, and a checksum. */
final class Bech32 {

    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;

    private Bech32() {}

    /** The bytes of a text with this prefix, whose letters are all small or all great. */
    static byte[] decode(String prefix, String text) throws AgeException {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean mixed = !text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT));
        int separator = lower.lastIndexOf('1');
        if (mixed || separator < 0 || !lower.substring(0, separator).equals(prefix)) {
            throw new AgeException("is no key of age");
        }
        int[] groups = new int[lower.length() - separator - 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = ALPHABET.indexOf(lower.charAt(separator + 1 + i));
            if (groups[i] < 0) {
                throw new AgeException("has a character that keys of age do not have");
            }
        }
        if (groups.length < CHECKSUM || checksum(prefix, groups) != 1) {
            throw new AgeException("is cut off or mistyped: its checksum is wrong");
        }
        return bytes(groups);
    }

    private static int checksum(String prefix, int[] groups) {
        int value = 1;
        for (char character : prefix.toCharArray()) {
            value = step(value, character >> 5);
        }
        value = step(value, 0);
        for (char character : prefix.toCharArray()) {
            value = step(value, character & 31);
        }
        for (int group : groups) {
            value = step(value, group);
        }
        return value;
    }

    private static int step(int value, int group) {
        int top = value >>> 25;
        int next = (value & 0x1ffffff) << 5 ^ group;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }

    private static byte[] bytes(int[] groups) throws AgeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < groups.length - CHECKSUM; i++) {
            held = held << 5 | groups[i];
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        if (bits >= 5 || held != 0) {
            throw new AgeException("has bits left over");
        }
        return out.toByteArray();
    }
}
