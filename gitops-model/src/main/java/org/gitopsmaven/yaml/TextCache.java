/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** Makes one String of texts that come again and again, such as keys. */
final class TextCache {

    private static final int MOST_SLOTS = 1024;
    private static final int CHARACTERS_PER_SLOT = 32;
    private static final int LONGEST = 32;

    private final FastText source;
    private final byte[] bytes;
    private final @Nullable String[] texts;
    private final int[] starts;

    TextCache(FastText source) {
        this.source = source;
        this.bytes = source.bytes;
        int wanted = Math.min(MOST_SLOTS, Math.max(16, bytes.length / CHARACTERS_PER_SLOT));
        this.texts = new @Nullable String[Integer.highestOneBit(wanted)];
        this.starts = new int[texts.length];
    }

    String text(int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST || source.isWide()) {
            return source.substring(start, end);
        }
        int slot = slot(start, end, length);
        String text = texts[slot];
        if (text == null || text.length() != length || !isSame(starts[slot], start, end)) {
            text = source.substring(start, end);
            texts[slot] = text;
            starts[slot] = start;
        }
        return text;
    }

    /** By a few characters: those at the end tell most texts apart. */
    private int slot(int start, int end, int length) {
        int hash = length * 31 + bytes[start];
        hash = hash * 31 + bytes[start + (length >> 1)];
        hash = hash * 31 + bytes[end - 1];
        hash = hash * 31 + bytes[length > 1 ? end - 2 : start];
        return (hash ^ hash >>> 10) & texts.length - 1;
    }

    /** Whether the same characters stand in two places. */
    private boolean isSame(int other, int start, int end) {
        int distance = other - start;
        for (int i = start; i < end; i++) {
            if (bytes[i] != bytes[i + distance]) {
                return false;
            }
        }
        return true;
    }
}
