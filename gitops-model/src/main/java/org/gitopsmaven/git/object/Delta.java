/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

/**
 * An object as a list of pieces: copied from another object, or new. The format is that of Git's
 * {@code Documentation/gitformat-pack.txt}.
 */
final class Delta {

    private static final int COPY_ALL = 0x10000;

    private final byte[] bytes;
    private int at;

    private Delta(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The size of what {@link #apply} makes; read from the beginning of a delta. */
    static long resultSize(byte[] beginning) throws PackException {
        Delta delta = new Delta(beginning);
        delta.number();
        return delta.number();
    }

    /**
     * The object that a delta makes of its base.
     *
     * @param size what {@link #resultSize} says
     */
    static byte[] apply(byte[] base, byte[] bytes, int size) throws PackException {
        Delta delta = new Delta(bytes);
        if (delta.number() != base.length || delta.number() != size) {
            throw new PackException("a delta does not fit its base");
        }
        return delta.pieces(base, new byte[size]);
    }

    private byte[] pieces(byte[] base, byte[] result) throws PackException {
        int filled = 0;
        while (at < bytes.length) {
            int command = next();
            boolean copies = (command & 0x80) != 0;
            int from = copies ? operand(command, 4) : at;
            int length = copies ? operand(command >> 4, 3) : command;
            if (copies && length == 0) {
                length = COPY_ALL;
            }
            byte[] source = copies ? base : bytes;
            if (length == 0 || from < 0 || from > source.length - length || length > result.length - filled) {
                throw new PackException("a delta reaches beyond its base");
            }
            System.arraycopy(source, from, result, filled, length);
            filled += length;
            at += copies ? 0 : length;
        }
        if (filled != result.length) {
            throw new PackException("a delta makes less than it says");
        }
        return result;
    }

    /** The bytes of a number, the lowest first, of which the flags say which are there. */
    private int operand(int flags, int most) throws PackException {
        int value = 0;
        for (int i = 0; i < most; i++) {
            if ((flags & 1 << i) != 0) {
                value |= next() << 8 * i;
            }
        }
        return value;
    }

    private long number() throws PackException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        throw new PackException("a delta has a size beyond all bounds");
    }

    private int next() throws PackException {
        if (at >= bytes.length) {
            throw new PackException("a delta breaks off");
        }
        return bytes[at++] & 0xff;
    }
}
