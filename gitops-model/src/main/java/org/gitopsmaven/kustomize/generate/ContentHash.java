/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The hash that becomes part of a generated name ({@code api/hasher/hasher.go}). */
public final class ContentHash {

    private static final int LENGTH = 10;

    private ContentHash() {}

    /** The hash of an object's content. */
    public static String of(YamlMapping object) {
        String kind = object.text("kind");
        YamlMapping hashed =
                "ConfigMap".equals(kind) ? configMap(object) : "Secret".equals(kind) ? secret(object) : null;
        if (hashed == null) {
            // upstream hashes its own tree with lines, columns, comments and the notes of the build in it
            throw new KustomizeException(
                    "a hash in the name of a " + kind
                            + " is not supported: kustomize's depends on how the object is written",
                    object.mark().location(),
                    "set 'disableNameSuffixHash: true', or keep the kind of what was generated");
        }
        return encode(YamlJson.write(hashed));
    }

    private static YamlMapping configMap(YamlMapping object) {
        YamlMapping hashed = new YamlMapping();
        hashed.put("kind", YamlScalar.string("ConfigMap"));
        hashed.put("name", YamlScalar.string(""));
        hashed.put("data", valueOf(object.get("data")));
        putMapping("binaryData", object, hashed);
        return hashed;
    }

    private static YamlMapping secret(YamlMapping object) {
        YamlMapping hashed = new YamlMapping();
        hashed.put("kind", YamlScalar.string("Secret"));
        hashed.put("type", valueOf(object.get("type")));
        hashed.put("name", YamlScalar.string(""));
        hashed.put("data", valueOf(object.get("data")));
        putMapping("stringData", object, hashed);
        return hashed;
    }

    private static YamlNode valueOf(@Nullable YamlNode value) {
        if (value == null) {
            return YamlScalar.string("");
        }
        return value instanceof YamlScalar scalar ? YamlScalar.string(scalar.text()) : value;
    }

    private static void putMapping(String field, YamlMapping object, YamlMapping hashed) {
        YamlMapping value = object.mapping(field);
        if (value != null) {
            hashed.put(field, value);
        }
    }

    /** The first ten digits of the sum, without those that could be read as words. */
    private static String encode(String text) {
        byte[] sum = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder hash = new StringBuilder(LENGTH);
        for (char digit : HexFormat.of().formatHex(sum, 0, LENGTH / 2).toCharArray()) {
            hash.append(
                    switch (digit) {
                        case '0' -> 'g';
                        case '1' -> 'h';
                        case '3' -> 'k';
                        case 'a' -> 'm';
                        case 'e' -> 't';
                        default -> digit;
                    });
        }
        return hash.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
