/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.STRING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Adler32;
import org.gitopsmaven.golang.GoString;

/** Encodings and check sums. Ported from {@code sprig/strings} and {@code sprig/crypto}. */
final class EncodingFunctions {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private EncodingFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "b64enc", of(text -> Base64.getEncoder().encodeToString(bytes(text))),
                "b64dec", of(EncodingFunctions::base64Decoded),
                "b32enc", of(EncodingFunctions::base32),
                "b32dec", of(EncodingFunctions::base32Decoded),
                "sha1sum", of(text -> digest("SHA-1", text)),
                "sha256sum", of(text -> digest("SHA-256", text)),
                "sha512sum", of(text -> digest("SHA-512", text)),
                "adler32sum", of(EncodingFunctions::adler));
    }

    private static GoFunction of(UnaryOperator<String> operator) {
        return GoFunction.of(a -> new GoString(operator.apply(a.text(0))), STRING);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64Decoded(String text) {
        String packed = text.replace("\n", "").replace("\r", "");
        try {
            if (packed.length() % 4 != 0) {
                return "illegal base64 data at input byte " + firstBad(text, packed.length());
            }
            return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "illegal base64 data at input byte " + firstBad(text, packed.length());
        }
    }

    // sprig prints the error in place of the text
    private static int firstBad(String text, int length) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean good = Character.isLetterOrDigit(c) && c < 0x80 || "+/=\r\n".indexOf(c) >= 0;
            if (!good) {
                return i;
            }
        }
        return length / 4 * 4;
    }

    private static String base32(String text) {
        byte[] bytes = bytes(text);
        StringBuilder out = new StringBuilder();
        long buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = buffer << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                out.append(BASE32.charAt((int) (buffer >> (bits - 5)) & 31));
            }
        }
        if (bits > 0) {
            out.append(BASE32.charAt((int) (buffer << (5 - bits)) & 31));
        }
        return out.append("=".repeat((8 - out.length() % 8) % 8)).toString();
    }

    private static String base32Decoded(String text) {
        String packed = text.replace("\n", "").replace("\r", "");
        String bare = packed.replaceAll("=+$", "");
        byte[] out = new byte[bare.length() * 5 / 8];
        long buffer = 0;
        int bits = 0;
        int size = 0;
        for (int i = 0; i < bare.length(); i++) {
            int digit = BASE32.indexOf(bare.charAt(i));
            if (digit < 0 || packed.length() % 8 != 0) {
                return "illegal base32 data at input byte " + (digit < 0 ? i : packed.length() / 8 * 8);
            }
            buffer = buffer << 5 | digit;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out[size++] = (byte) (buffer >> bits);
            }
        }
        return new String(out, 0, size, StandardCharsets.UTF_8);
    }

    private static String digest(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has these three
        }
    }

    private static String adler(String text) {
        Adler32 sum = new Adler32();
        sum.update(bytes(text));
        return Long.toString(sum.getValue());
    }
}
