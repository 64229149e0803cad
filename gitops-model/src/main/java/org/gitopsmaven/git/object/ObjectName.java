/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The name of an object: the SHA-1 of its type, its size and its content. */
public final class ObjectName {

    /** How many bytes it has. */
    public static final int BYTES = 20;

    /** Stands for nothing: a branch that is not there. */
    public static final ObjectName ZERO = new ObjectName(new byte[BYTES]);

    private final byte[] bytes;

    private ObjectName(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads 40 hexadecimal digits.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static ObjectName of(String hex) {
        if (hex.length() != 2 * BYTES) {
            throw new IllegalArgumentException("\"" + hex + "\" is not the name of an object");
        }
        return new ObjectName(HexFormat.of().parseHex(hex));
    }

    /** The name that stands in bytes. */
    public static ObjectName at(byte[] raw, int offset) {
        return new ObjectName(Arrays.copyOfRange(raw, offset, offset + BYTES));
    }

    /** Its 40 hexadecimal digits. */
    public String name() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Its bytes, as trees hold them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectName name && Arrays.equals(name.bytes, bytes);
    }

    @Override
    public int hashCode() {
        // it is a hash
        return bytes[0] << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }

    @Override
    public String toString() {
        return name();
    }
}
