/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value that SOPS encrypted ({@code aes/cipher.go}). */
final class EncryptedValue {

    private static final Pattern VALUE = Pattern.compile(
            "ENC\\[AES256_GCM,data:(.*?),iv:(.+?),tag:(.+?),type:(str|int|float|bool|bytes|time|comment)]",
            Pattern.DOTALL);
    private static final int IV = 32;
    private static final int TAG = 16;

    private EncryptedValue() {}

    static boolean is(String text) {
        return text.startsWith("ENC[");
    }

    /** What is wrong with a value that begins like an encrypted one; null when nothing is. */
    static @Nullable String fault(String text) {
        Matcher matcher = VALUE.matcher(text);
        if (!matcher.matches()) {
            return "is cut off or no encrypted value at all";
        }
        if (length(matcher.group(1)) < 0) {
            return "has data that is no base 64";
        }
        if (length(matcher.group(2)) != IV || length(matcher.group(3)) != TAG) {
            return "has an initialization vector or a tag of a wrong length";
        }
        return null;
    }

    private static int length(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
