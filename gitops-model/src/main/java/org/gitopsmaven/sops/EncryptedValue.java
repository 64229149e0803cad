/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Base64;
import java.util.Locale;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** A value that SOPS encrypted ({@code aes/cipher.go}). */
public final class EncryptedValue {

    private static final Pattern VALUE = Pattern.compile(
            "ENC\\[AES256_GCM,data:(.*?),iv:(.+?),tag:(.+?),type:(str|int|float|bool|bytes|time|comment)]",
            Pattern.DOTALL);
    private static final int IV = 32;
    private static final int TAG = 16;

    private final byte[] data;
    private final byte[] vector;
    private final byte[] tag;
    private final String type;

    private EncryptedValue(Matcher matcher) {
        this.data = Base64.getDecoder().decode(matcher.group(1));
        this.vector = Base64.getDecoder().decode(matcher.group(2));
        this.tag = Base64.getDecoder().decode(matcher.group(3));
        this.type = matcher.group(4);
    }

    public static boolean is(String text) {
        return text.startsWith("ENC[");
    }

    /** What is wrong with a value that begins like an encrypted one; null when nothing is. */
    public static @Nullable String fault(String text) {
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

    static EncryptedValue of(String text) throws SopsException {
        String fault = fault(text);
        Matcher matcher = VALUE.matcher(text);
        if (fault != null || !matcher.matches()) {
            throw SopsException.changed("a value that should be encrypted " + (is(text) ? fault : "is not"));
        }
        return new EncryptedValue(matcher);
    }

    byte[] data() {
        return data;
    }

    byte[] vector() {
        return vector;
    }

    byte[] tag() {
        return tag;
    }

    /** The plain value in the place of the encrypted one. */
    YamlScalar plain(String text, YamlScalar sealed) {
        YamlScalar plain = switch (type) {
            case "int", "float", "time" -> YamlScalar.plain(text);
            case "bool" -> YamlScalar.plain(text.toLowerCase(Locale.ROOT));
            default -> YamlScalar.string(text);
        };
        return plain.withMark(sealed.mark());
    }
}
