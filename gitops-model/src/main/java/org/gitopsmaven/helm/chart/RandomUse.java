/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whether templates use what differs from one rendering to the next: random values, keys, salts, the time. */
public final class RandomUse {

    private static final Set<String> FUNCTIONS = Set.of(
            "randAlphaNum",
            "randAlpha",
            "randNumeric",
            "randAscii",
            "randBytes",
            "randInt",
            "uuidv4",
            "shuffle",
            "now",
            "ago",
            "bcrypt",
            "htpasswd",
            "encryptAES",
            "genPrivateKey",
            "genCA",
            "genCAWithKey",
            "genSelfSignedCert",
            "genSelfSignedCertWithKey",
            "genSignedCert",
            "genSignedCertWithKey");

    private static final boolean[] WORD_PART = new boolean[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            WORD_PART[c] = true;
            WORD_PART[c - 'a' + 'A'] = true;
        }
        for (char c = '0'; c <= '9'; c++) {
            WORD_PART[c] = true;
        }
        WORD_PART['_'] = true;
    }

    private RandomUse() {}

    /** Looks into the actions of a template, byte by byte: every template of every chart comes by here. */
    public static boolean isIn(byte[] text) {
        int last = text.length - 1;
        for (int at = 0; at < last; at++) {
            if (text[at] == '{' && text[at + 1] == '{') {
                int end = endOfAction(text, at + 2);
                if (isIn(text, at + 2, end)) {
                    return true;
                }
                at = end;
            }
        }
        return false;
    }

    private static int endOfAction(byte[] text, int from) {
        int last = text.length - 1;
        for (int at = from; at < last; at++) {
            if (text[at] == '}' && text[at + 1] == '}') {
                return at;
            }
        }
        return text.length;
    }

    private static boolean isIn(byte[] text, int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text[at] < 0 || !WORD_PART[text[at]]) {
                if (at - start >= 3 && mayBegin(text[start], text[start + 1]) && isFunction(text, start, at)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private static boolean isFunction(byte[] text, int from, int to) {
        return FUNCTIONS.contains(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Spares most words a copy: the first two letters of each function. */
    private static boolean mayBegin(byte first, byte second) {
        return switch (first) {
            case 'r' -> second == 'a';
            case 'g' -> second == 'e';
            case 'n' -> second == 'o';
            case 's', 'h' -> second == 'h' || second == 't';
            case 'u' -> second == 'u';
            case 'a' -> second == 'g';
            case 'b' -> second == 'c';
            case 'e' -> second == 'n';
            default -> false;
        };
    }
}
