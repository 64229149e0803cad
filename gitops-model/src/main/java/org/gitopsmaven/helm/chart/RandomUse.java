/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.Set;

/** Whether templates use what differs from one rendering to the next: random values, keys, salts, the time. */
public final class RandomUse {

    private static final int SHORTEST = 3;

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

    private RandomUse() {}

    /** Looks into the actions of a template, and into values, which {@code tpl} may make a template of. */
    public static boolean isIn(String text) {
        int end = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", end)) {
            int close = text.indexOf("}}", open);
            end = close < 0 ? text.length() : close;
            if (isIn(text, open, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String text, int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !isWordPart(text.charAt(at))) {
                if (mayBegin(text, start, at) && FUNCTIONS.contains(text.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** Spares most words a copy. */
    private static boolean mayBegin(String text, int from, int to) {
        return to - from >= SHORTEST && "abeghnrsu".indexOf(text.charAt(from)) >= 0;
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
