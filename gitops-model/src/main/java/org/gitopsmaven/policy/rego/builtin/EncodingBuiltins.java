/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Base 64, hexadecimal and URL texts ({@code v1/topdown/encoding.go}). */
final class EncodingBuiltins {

    private EncodingBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "base64.encode" -> Builtin.of(1, o -> text(Base64.getEncoder().encode(bytes(o))));
            case "base64.decode" -> Builtin.of(1, o -> text(Base64.getDecoder().decode(padded(o.text(0)))));
            case "base64.is_valid" -> Builtin.of(1, EncodingBuiltins::isBase64);
            case "base64url.encode" ->
                Builtin.of(1, o -> text(Base64.getUrlEncoder().encode(bytes(o))));
            case "base64url.encode_no_pad" ->
                Builtin.of(1, o -> text(Base64.getUrlEncoder().withoutPadding().encode(bytes(o))));
            case "base64url.decode" ->
                Builtin.of(1, o -> text(Base64.getUrlDecoder().decode(o.text(0))));
            case "hex.encode" ->
                Builtin.of(1, o -> StringValue.of(HexFormat.of().formatHex(bytes(o))));
            case "hex.decode" -> Builtin.of(1, o -> text(HexFormat.of().parseHex(o.text(0))));
            default -> queries(name);
        };
    }

    private static @Nullable Builtin queries(String name) {
        return switch (name) {
            case "urlquery.encode" -> Builtin.of(1, o -> StringValue.of(encode(o.text(0))));
            case "urlquery.decode" ->
                Builtin.of(1, o -> StringValue.of(URLDecoder.decode(o.text(0), StandardCharsets.UTF_8)));
            case "urlquery.encode_object" -> Builtin.of(1, EncodingBuiltins::encodeObject);
            case "urlquery.decode_object" -> Builtin.of(1, o -> decodeObject(o.text(0)));
            default -> null;
        };
    }

    private static byte[] bytes(Operands operands) {
        return operands.text(0).getBytes(StandardCharsets.UTF_8);
    }

    private static Value text(byte[] bytes) {
        return StringValue.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String padded(String text) {
        String bare = text.replace("\n", "").replace("\r", "");
        if (bare.length() % 4 != 0) {
            throw BuiltinException.of("illegal base64 data at input byte " + bare.length());
        }
        return bare;
    }

    private static Value isBase64(Operands operands) {
        if (!(operands.value(0) instanceof StringValue string)) {
            return BooleanValue.FALSE;
        }
        try {
            Base64.getDecoder().decode(padded(string.text()));
            return BooleanValue.TRUE;
        } catch (IllegalArgumentException | BuiltinException e) {
            return BooleanValue.FALSE;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static Value encodeObject(Operands operands) {
        StringJoiner query = new StringJoiner("&");
        operands.object(0).forEach((key, value) -> {
            Operands pair = new Operands(List.of(key, value));
            pair.textOrTexts(1).forEach(text -> query.add(encode(pair.text(0)) + "=" + encode(text)));
            return false;
        });
        return StringValue.of(query.toString());
    }

    private static Value decodeObject(String text) {
        Map<Value, List<Value>> found = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty()) {
                found.computeIfAbsent(decoded(key), name -> new ArrayList<>()).add(decoded(value));
            }
        }
        Map<Value, Value> entries = new LinkedHashMap<>();
        found.forEach((key, values) -> entries.put(key, ArrayValue.of(values)));
        return ObjectValue.of(entries);
    }

    private static Value decoded(String text) {
        return StringValue.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    }
}
