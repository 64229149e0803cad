/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A pack in memory, as it was received: objects are unpacked when they are asked for. */
final class Pack {

    private static final int LONGEST_CHAIN = 4096;

    private final byte[] bytes;
    private final MemoryObjects objects;
    private final RecentObjects recent = new RecentObjects();
    private long allowance;

    /**
     * @param objects where the bases are found that are named
     * @param allowance how many bytes deltas may make, all in all
     */
    Pack(byte[] bytes, MemoryObjects objects, long allowance) {
        this.bytes = bytes;
        this.objects = objects;
        this.allowance = allowance;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The object that begins at an offset; null when a base of it is not known yet. */
    @Nullable
    GitObject object(int offset) throws IOException {
        Deque<PackEntry> chain = new ArrayDeque<>();
        try (Inflation inflation = new Inflation(bytes)) {
            GitObject object = base(offset, chain, inflation);
            for (PackEntry next = chain.poll(); object != null && next != null; next = chain.poll()) {
                object = applied(object, inflation.content(next));
                recent.add(next.offset(), object);
            }
            return object;
        }
    }

    /** The first object below that is at hand, and the deltas that lead up from it. */
    private @Nullable GitObject base(int offset, Deque<PackEntry> chain, Inflation inflation) throws IOException {
        int at = offset;
        while (chain.size() <= LONGEST_CHAIN) {
            GitObject known = recent.get(at);
            if (known != null) {
                return known;
            }
            PackEntry entry = PackEntry.at(bytes, at);
            if (entry.type() != null) {
                GitObject whole = new GitObject(entry.type(), inflation.content(entry));
                recent.add(at, whole);
                return whole;
            }
            chain.push(entry);
            if (entry.name() == null) {
                at = entry.base();
                continue;
            }
            int below = objects.offset(entry.name(), this);
            if (below < 0) {
                return objects.has(entry.name()) ? objects.read(entry.name()) : null;
            }
            at = below;
        }
        throw new PackException("an object of the pack is made of more than " + LONGEST_CHAIN + " others");
    }

    private GitObject applied(GitObject base, byte[] delta) throws PackException {
        long size = Delta.resultSize(delta);
        allowance -= size;
        if (allowance < 0) {
            throw new PackException("the objects of the pack become larger than the limit for what is received");
        }
        return new GitObject(base.type(), Delta.apply(base.content(), delta, (int) size));
    }
}
