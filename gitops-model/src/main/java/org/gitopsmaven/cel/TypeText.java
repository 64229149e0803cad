/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.values.CelByteString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types as libraries write them, in the terms of the library that checks and evaluates. */
record TypeText(Map<String, Class<?>> opaque) {

    private static final Map<String, CelType> SIMPLE = Map.of(
            "string", SimpleType.STRING,
            "int", SimpleType.INT,
            "bool", SimpleType.BOOL,
            "double", SimpleType.DOUBLE,
            "bytes", SimpleType.BYTES,
            "duration", SimpleType.DURATION,
            "timestamp", SimpleType.TIMESTAMP,
            "dyn", SimpleType.DYN,
            "T", TypeParamType.create("T"));
    private static final Map<String, Class<?>> CLASSES = Map.of(
            "string", String.class,
            "int", Long.class,
            "bool", Boolean.class,
            "double", Double.class,
            "bytes", CelByteString.class,
            "duration", Duration.class,
            "timestamp", Instant.class);

    CelType type(String text) {
        CelType simple = SIMPLE.get(text);
        if (simple != null) {
            return simple;
        }
        int open = text.indexOf('<');
        if (open < 0) {
            return OpaqueType.create(text);
        }
        String inner = text.substring(open + 1, text.length() - 1);
        return switch (text.substring(0, open)) {
            case "list" -> ListType.create(type(inner));
            case "optional" -> OptionalType.create(type(inner));
            case "map" -> {
                int comma = inner.indexOf(',');
                yield MapType.create(
                        type(inner.substring(0, comma)),
                        type(inner.substring(comma + 1).strip()));
            }
            default -> throw new IllegalArgumentException("no type: " + text);
        };
    }

    List<CelType> types(List<String> texts) {
        return texts.stream().map(this::type).toList();
    }

    /** The class of the values of a type. */
    Class<?> values(String text) {
        Class<?> simple = CLASSES.get(text);
        if (simple != null) {
            return simple;
        }
        if (text.startsWith("list<")) {
            return List.class;
        }
        if (text.startsWith("map<")) {
            return Map.class;
        }
        return text.startsWith("optional<") ? Optional.class : opaque.getOrDefault(text, Object.class);
    }
}
