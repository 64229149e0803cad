/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

/** What a scalar is. */
public enum ScalarType {
    STRING("string"),
    /** 32 bits. */
    INTEGER("integer"),
    /** 64 bits. */
    LONG("integer"),
    BOOLEAN("boolean"),
    NUMBER("number"),
    /** A string in base 64. */
    BYTES("string"),
    /** A string with a point in time. */
    DATE_TIME("string"),
    INT_OR_STRING("integer or string"),
    /** A number, or a string such as {@code 512Mi}. */
    QUANTITY("quantity");

    private final String word;

    ScalarType(String word) {
        this.word = word;
    }

    /** What a message calls it. */
    public String word() {
        return word;
    }
}
