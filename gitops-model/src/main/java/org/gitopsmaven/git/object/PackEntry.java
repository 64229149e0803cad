/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the compressed bytes of an object in a pack.
 *
 * @param offset where it begins
 * @param type null for a delta
 * @param size of what the compressed bytes become
 * @param base where the base of a delta begins in the same pack; -1 for none
 * @param name the base of a delta that is known by its name
 * @param data where the compressed bytes begin
 */
record PackEntry(
        int offset,
        @Nullable ObjectType type,
        int size,
        int base,
        @Nullable ObjectName name,
        int data) {

    private static final int BASE_BY_OFFSET = 6;
    private static final int BASE_BY_NAME = 7;

    static PackEntry at(byte[] pack, int offset) throws PackException {
        int at = offset;
        int first = get(pack, at++);
        int code = first >> 4 & 7;
        long size = first & 0xf;
        for (int shift = 4, next = first; (next & 0x80) != 0; shift += 7) {
            next = get(pack, at++);
            size |= (long) (next & 0x7f) << shift;
            if (size > Integer.MAX_VALUE - Long.BYTES || shift > Integer.SIZE) {
                throw new PackException("an object has more bytes than can be read");
            }
        }
        if (code == BASE_BY_NAME) {
            if (at > pack.length - ObjectName.BYTES) {
                throw PackException.truncated();
            }
            return new PackEntry(offset, null, (int) size, -1, ObjectName.at(pack, at), at + ObjectName.BYTES);
        }
        if (code == BASE_BY_OFFSET) {
            return deltaByOffset(pack, offset, (int) size, at);
        }
        ObjectType type = ObjectType.of(code);
        if (type == null) {
            throw new PackException("an object of the pack has the unknown type " + code);
        }
        return new PackEntry(offset, type, (int) size, -1, null, at);
    }

    private static PackEntry deltaByOffset(byte[] pack, int offset, int size, int start) throws PackException {
        int at = start;
        int next = get(pack, at++);
        long back = next & 0x7f;
        while ((next & 0x80) != 0) {
            next = get(pack, at++);
            back = (back + 1 << 7) + (next & 0x7f);
            if (back > offset) {
                break;
            }
        }
        if (back <= 0 || back > offset) {
            throw new PackException("a delta has its base outside the pack");
        }
        return new PackEntry(offset, null, size, offset - (int) back, null, at);
    }

    private static int get(byte[] pack, int at) throws PackException {
        if (at >= pack.length) {
            throw PackException.truncated();
        }
        return pack[at] & 0xff;
    }
}
