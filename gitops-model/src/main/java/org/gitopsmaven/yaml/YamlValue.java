/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The value of a scalar, converted once. */
public sealed interface YamlValue {

    YamlType type();

    /** Nothing: {@code null}, {@code ~} or an empty text. */
    record Null() implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.NULL;
        }
    }

    record Bool(boolean value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.BOOLEAN;
        }
    }

    /** A whole number between the least signed and the greatest unsigned one of 64 bits. */
    record Int(BigInteger value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.INTEGER;
        }
    }

    record Real(double value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.FLOAT;
        }
    }

    record Text(String value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.STRING;
        }

        // by hand: what the JDK makes for records at run time costs a cold start more than comparing all texts
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text && text.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A point in time, as RFC 3339 with as many digits as needed. */
    record Timestamp(String value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.TIMESTAMP;
        }
    }

    /** Bytes written in base 64, decoded to text as a Go string would be printed. */
    record Binary(String value) implements YamlValue {
        @Override
        public YamlType type() {
            return YamlType.BINARY;
        }
    }
}
