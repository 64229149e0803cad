/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The regular files of a tar stream: ustar, pax and GNU long names. Links and devices are passed over. */
public final class TarReader {

    /** A regular file of the archive. */
    public record Entry(String name, long size) {}

    private static final int BLOCK = 512;
    private static final int LONGEST_HEADER = 1 << 20;

    private final InputStream in;
    private final long largest;
    private final byte[] header = new byte[BLOCK];
    private @Nullable Entry current;

    /**
     * Reads an archive that is not packed.
     *
     * @param largest how many bytes one file may have
     */
    public TarReader(InputStream in, long largest) {
        this.in = in;
        this.largest = Math.max(LONGEST_HEADER, largest);
    }

    /** The next regular file; null at the end. What was not read of the one before is passed over. */
    public @Nullable Entry next() throws IOException {
        if (current != null) {
            skip(current.size());
            current = null;
        }
        String longName = null;
        while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            long size = size();
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                String text = new String(block(size), StandardCharsets.UTF_8);
                String found = type == 'L' ? text.replace("\0", "") : paxPath(text);
                longName = found == null ? longName : found;
            } else if (type == '0' || type == 0) {
                current = new Entry(longName == null ? name() : longName, size);
                return current;
            } else {
                skip(size);
                longName = null;
            }
        }
        return null;
    }

    /** The content of the entry that was just given. */
    public byte[] data(Entry entry) throws IOException {
        current = null;
        return block(entry.size());
    }

    private byte[] block(long size) throws IOException {
        if (size > largest) {
            throw new EOFException("an entry of " + size + " bytes");
        }
        byte[] data = in.readNBytes((int) size);
        if (data.length < size) {
            throw new EOFException("unexpected EOF");
        }
        skip(padded(size) - size, size);
        return data;
    }

    private void skip(long size) throws IOException {
        skip(padded(size), size);
    }

    private void skip(long count, long size) throws IOException {
        if (size < 0) {
            throw new EOFException("a negative size");
        }
        in.skipNBytes(count);
    }

    private static long padded(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    private String name() {
        String name = field(0, 100);
        String prefix = field(257, 5).equals("ustar") ? field(345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private long size() throws IOException {
        String digits = field(124, 12).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new EOFException("invalid tar header");
        }
    }

    private String field(int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    /** The {@code path} record of an extended header: {@code length key=value\n}. */
    private static @Nullable String paxPath(String records) {
        String path = null;
        for (String record : records.split("\n")) {
            int key = record.indexOf(" path=");
            if (key > 0) {
                path = record.substring(key + 6);
            }
        }
        return path;
    }
}
