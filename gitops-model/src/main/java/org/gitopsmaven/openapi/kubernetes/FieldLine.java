/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.List;
import org.gitopsmaven.openapi.type.ListType;

/**
 * A field as the catalogue says it; one whose type changed has two lines that no version shares.
 *
 * @param notation its type: wrappers, then a letter for a scalar or the name of a type
 * @param required the versions in which it must be there
 * @param texts the values there are; empty for any
 */
record FieldLine(
        String name,
        String notation,
        Presence presence,
        Presence required,
        ListType listType,
        List<String> keys,
        List<String> texts) {

    /** Reads one line of a type that is there in {@code ofType}. */
    static FieldLine of(String line, Presence ofType, List<KubernetesVersion> versions) {
        String[] words = line.strip().split(" ");
        Presence presence = ofType;
        Presence required = Presence.NEVER;
        ListType listType = ListType.ATOMIC;
        List<String> keys = List.of();
        List<String> texts = List.of();
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("@")) {
                presence = Presence.of(word.substring(1), versions);
            } else if (word.equals("required")) {
                required = Presence.ALWAYS;
            } else if (word.startsWith("required@")) {
                required = Presence.of(word.substring("required@".length()), versions);
            } else if (word.startsWith("list=map:")) {
                listType = ListType.MAP;
                keys = List.of(value.substring("map:".length()).split(","));
            } else if (word.equals("list=set")) {
                listType = ListType.SET;
            } else if (word.startsWith("enum=")) {
                texts = List.of(value.split("\\|", -1));
            }
        }
        return new FieldLine(words[0], words[1], presence, required, listType, keys, texts);
    }
}
