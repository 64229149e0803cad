/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Makes the compressed bytes of a pack whole again. Used by one thread at a time. */
final class Inflation implements AutoCloseable {

    private static final int PIECE = 8192;
    // no bytes become more than that
    private static final int LARGEST_RATIO = 1100;

    private final byte[] pack;
    private final Inflater inflater = new Inflater();
    private final byte[] piece = new byte[PIECE];

    Inflation(byte[] pack) {
        this.pack = pack;
    }

    /** The bytes behind an entry. */
    byte[] content(PackEntry entry) throws PackException {
        begin(entry);
        byte[] content = new byte[entry.size()];
        int filled = 0;
        while (filled < content.length) {
            int count = more(content, filled, content.length - filled);
            if (count == 0) {
                throw wrongSize();
            }
            filled += count;
        }
        if (more(piece, 0, 1) != 0) {
            throw wrongSize();
        }
        return content;
    }

    /** Goes through the bytes behind an entry, as large as they are, and tells where they end in the pack. */
    int pass(PackEntry entry, @Nullable Hasher hasher) throws PackException {
        begin(entry);
        long passed = 0;
        for (int count = more(piece, 0, PIECE); count > 0; count = more(piece, 0, PIECE)) {
            passed += count;
            if (hasher != null) {
                hasher.update(piece, count);
            }
            if (passed > entry.size()) {
                break;
            }
        }
        if (passed != entry.size()) {
            throw wrongSize();
        }
        return entry.data() + inflater.getTotalIn();
    }

    private void begin(PackEntry entry) throws PackException {
        int compressed = pack.length - entry.data();
        if (compressed <= 0 || entry.size() > (long) compressed * LARGEST_RATIO) {
            throw PackException.truncated();
        }
        inflater.reset();
        inflater.setInput(pack, entry.data(), compressed);
    }

    /** How many bytes came; none at the end. */
    private int more(byte[] to, int offset, int length) throws PackException {
        try {
            int count = inflater.inflate(to, offset, length);
            if (count == 0 && !inflater.finished()) {
                throw PackException.truncated();
            }
            return count;
        } catch (DataFormatException e) {
            throw new PackException("the pack holds bytes that were not compressed as they should be", e);
        }
    }

    private static PackException wrongSize() {
        return new PackException("an object of the pack has another size than it says");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
