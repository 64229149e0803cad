/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.gitopsmaven.yaml.YamlMark;
import org.jspecify.annotations.Nullable;

/** A key with its value, and where it comes from. */
record KeyValue(String key, byte[] value, YamlMark mark) {

    static KeyValue of(String key, String value, YamlMark mark) {
        return new KeyValue(key, value.getBytes(StandardCharsets.UTF_8), mark);
    }

    /** The value as text; null when it is not UTF-8. */
    @Nullable
    String text() {
        return textOf(value);
    }

    static @Nullable String textOf(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null; // binary data
        }
    }
}
