/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.regex.Pattern;

/** Whether templates use what differs from one rendering to the next: random values, keys, salts, the time. */
public final class RandomUse {

    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(?:rand(?:AlphaNum|Alpha|Numeric|Ascii|Bytes|Int)|uuidv4|shuffle|now|ago|bcrypt|htpasswd"
                    + "|encryptAES|gen(?:PrivateKey|CA|CAWithKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert"
                    + "|SignedCertWithKey))\\b");

    private RandomUse() {}

    /** Looks into the actions of a template, and into values, which {@code tpl} may make a template of. */
    public static boolean isIn(String text) {
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            int end = close < 0 ? text.length() : close;
            if (FUNCTION.matcher(text).region(open, end).find()) {
                return true;
            }
            at = end;
        }
        return false;
    }
}
