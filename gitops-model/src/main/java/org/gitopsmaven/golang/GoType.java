/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import org.jspecify.annotations.Nullable;

/**
 * A Go type.
 *
 * @param name as {@code %T} prints it
 * @param element the type of the items of a slice or the values of a map, else null
 */
public record GoType(GoKind kind, String name, @Nullable GoType element) {

    public static final GoType ANY = new GoType(GoKind.INTERFACE, "interface {}", null);
    public static final GoType BOOL = new GoType(GoKind.BOOL, "bool", null);
    public static final GoType INT = new GoType(GoKind.INT, "int", null);
    public static final GoType INT32 = new GoType(GoKind.INT32, "int32", null);
    public static final GoType INT64 = new GoType(GoKind.INT64, "int64", null);
    public static final GoType UINT8 = new GoType(GoKind.UINT8, "uint8", null);
    public static final GoType UINT64 = new GoType(GoKind.UINT64, "uint64", null);
    public static final GoType FLOAT64 = new GoType(GoKind.FLOAT64, "float64", null);
    public static final GoType STRING = new GoType(GoKind.STRING, "string", null);
    public static final GoType TIME = new GoType(GoKind.STRUCT, "time.Time", null);
    public static final GoType VERSION = new GoType(GoKind.PTR, "*semver.Version", null);
    public static final GoType LIST = sliceOf(ANY);
    public static final GoType STRINGS = sliceOf(STRING);
    public static final GoType INTS = sliceOf(INT);
    public static final GoType LISTS = sliceOf(LIST);
    public static final GoType DICT = mapOf(ANY);
    public static final GoType STRING_MAP = mapOf(STRING);
    /** Go's {@code reflect.Value}: the argument as it is, missing or nil included. */
    public static final GoType RAW = new GoType(GoKind.STRUCT, "reflect.Value", null);

    public static GoType sliceOf(GoType element) {
        return new GoType(GoKind.SLICE, "[]" + element.name, element);
    }

    /** A map from strings to {@code element}. */
    public static GoType mapOf(GoType element) {
        return new GoType(GoKind.MAP, "map[string]" + element.name, element);
    }

    /** The type of what a slice or map holds. */
    public GoType elementType() {
        return element == null ? ANY : element;
    }

    /** Go's zero value of this type. */
    public GoValue zero() {
        return switch (kind) {
            case BOOL -> GoBool.FALSE;
            case INT, INT32, INT64, UINT8, UINT64 -> new GoInt(0, this);
            case FLOAT64 -> new GoFloat(0);
            case STRING -> new GoString("");
            case SLICE -> new GoList(elementType(), java.util.List.of());
            case MAP -> new GoMap(elementType());
            default -> GoNil.NIL;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
