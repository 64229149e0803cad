/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Digests, and tokens that they sign ({@code v1/topdown/crypto.go}, {@code tokens.go}). */
final class CryptoBuiltins {

    private CryptoBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "crypto.md5" -> Builtin.of(1, o -> digest("MD5", o.text(0)));
            case "crypto.sha1" -> Builtin.of(1, o -> digest("SHA-1", o.text(0)));
            case "crypto.sha256" -> Builtin.of(1, o -> digest("SHA-256", o.text(0)));
            case "crypto.hmac.md5" -> hmac("HmacMD5");
            case "crypto.hmac.sha1" -> hmac("HmacSHA1");
            case "crypto.hmac.sha256" -> hmac("HmacSHA256");
            case "crypto.hmac.sha512" -> hmac("HmacSHA512");
            case "crypto.hmac.equal" ->
                Builtin.of(2, o -> BooleanValue.of(MessageDigest.isEqual(utf8(o.text(0)), utf8(o.text(1)))));
            case "io.jwt.decode" -> Builtin.of(1, o -> decode(o.text(0)));
            case "io.jwt.verify_hs256" -> verify("HmacSHA256");
            case "io.jwt.verify_hs384" -> verify("HmacSHA384");
            case "io.jwt.verify_hs512" -> verify("HmacSHA512");
            default -> null;
        };
    }

    private static Value digest(String algorithm, String text) {
        try {
            return hex(MessageDigest.getInstance(algorithm).digest(utf8(text)));
        } catch (GeneralSecurityException e) {
            throw BuiltinException.of(algorithm + " is not available");
        }
    }

    private static Builtin hmac(String algorithm) {
        return Builtin.of(2, o -> hex(mac(algorithm, o.text(1), o.text(0))));
    }

    private static byte[] mac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            // an empty key is the same as a zero byte, and Java refuses the first
            mac.init(new SecretKeySpec(key.isEmpty() ? new byte[1] : utf8(key), algorithm));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException e) {
            throw BuiltinException.of(algorithm + " is not available");
        }
    }

    private static Builtin verify(String algorithm) {
        return Builtin.of(2, o -> {
            String[] parts = parts(o.text(0));
            byte[] expected = mac(algorithm, o.text(1), parts[0] + "." + parts[1]);
            return BooleanValue.of(
                    MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(parts[2])));
        });
    }

    private static Value decode(String token) {
        String[] parts = parts(token);
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        return ArrayValue.of(json(parts[0]), json(parts[1]), hex(signature));
    }

    private static Value json(String part) {
        return JsonReader.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static String[] parts(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw BuiltinException.of("encoded JWT must have 3 sections, found " + parts.length);
        }
        return parts;
    }

    private static Value hex(byte[] bytes) {
        return StringValue.of(HexFormat.of().formatHex(bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
