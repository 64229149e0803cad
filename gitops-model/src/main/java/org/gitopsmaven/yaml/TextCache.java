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
    private static final int LONGEST = 40;

    private final char[] source;
    private final @Nullable String[] texts;
    private final int[] starts;

    TextCache(char[] source) {
        this.source = source;
        int wanted = Math.min(MOST_SLOTS, Math.max(16, source.length / CHARACTERS_PER_SLOT));
        this.texts = new @Nullable String[Integer.highestOneBit(wanted)];
        this.starts = new int[texts.length];
    }

    String text(int start, int end) {
        if (end - start > LONGEST) {
            return new String(source, start, end - start);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + source[i];
        }
        int slot = (hash ^ hash >>> 10) & texts.length - 1;
        String text = texts[slot];
        if (text == null || text.length() != end - start || !isSame(starts[slot], start, end)) {
            text = new String(source, start, end - start);
            texts[slot] = text;
            starts[slot] = start;
        }
        return text;
    }

    /** Whether the same characters stand in two places. */
    private boolean isSame(int other, int start, int end) {
        int distance = other - start;
        for (int i = start; i < end; i++) {
            if (source[i] != source[i + distance]) {
                return false;
            }
        }
        return true;
    }
}
