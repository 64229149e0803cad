/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out which objects a pack holds. Its own checksum is not looked at: every byte is held against the checksums of the
 * compression and the names that objects are asked for by.
 */
final class PackIndexer {

    private static final int HEADER = 12;
    private static final byte[] BEGINNING = {'P', 'A', 'C', 'K', 0, 0, 0, 2};
    // of named bases that come behind what is made of them; Git itself writes none like that
    private static final int ROUNDS = 64;

    private final Pack pack;
    private final byte[] bytes;
    private final MemoryObjects objects;
    private final Hasher hasher = new Hasher();

    PackIndexer(Pack pack, MemoryObjects objects) {
        this.pack = pack;
        this.bytes = pack.bytes();
        this.objects = objects;
    }

    /** Makes the objects of the pack known. */
    void index() throws IOException {
        int count = checkedCount();
        List<PackEntry> deltas = new ArrayList<>();
        int at = HEADER;
        try (Inflation inflation = new Inflation(bytes)) {
            for (int i = 0; i < count; i++) {
                PackEntry entry = PackEntry.at(bytes, at);
                if (entry.type() == null) {
                    deltas.add(entry);
                    at = inflation.pass(entry, null);
                } else {
                    hasher.begin(entry.type(), entry.size());
                    at = inflation.pass(entry, hasher);
                    objects.add(hasher.end(), new PackedObject(pack, entry.offset(), entry.type(), entry.size()));
                }
            }
        }
        if (at != bytes.length - ObjectName.BYTES) {
            throw new PackException("there is more in the pack than it says");
        }
        resolve(deltas);
    }

    private int checkedCount() throws PackException {
        if (bytes.length < HEADER + ObjectName.BYTES) {
            throw PackException.truncated();
        }
        if (!Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            throw new PackException("what was received is no pack of version 2");
        }
        int count = 0;
        for (int i = BEGINNING.length; i < HEADER; i++) {
            count = count << 8 | bytes[i] & 0xff;
        }
        return count;
    }

    private void resolve(List<PackEntry> deltas) throws IOException {
        List<PackEntry> left = deltas;
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < ROUNDS && left.size() < before; round++) {
            before = left.size();
            left = unresolved(left);
        }
        if (!left.isEmpty()) {
            throw new MissingBaseException();
        }
    }

    /** Makes those known whose base is; gives the others back. */
    private List<PackEntry> unresolved(List<PackEntry> deltas) throws IOException {
        List<PackEntry> left = new ArrayList<>();
        for (PackEntry delta : deltas) {
            GitObject object = pack.object(delta.offset());
            if (object == null) {
                left.add(delta);
            } else {
                ObjectName name = hasher.name(object.type(), object.content());
                objects.add(name, new PackedObject(pack, delta.offset(), object.type(), object.content().length));
            }
        }
        return left;
    }
}
