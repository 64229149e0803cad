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

    private final String source;
    private final @Nullable String[] slots;

    TextCache(String source) {
        this.source = source;
        int wanted = Math.min(MOST_SLOTS, Math.max(16, source.length() / CHARACTERS_PER_SLOT));
        this.slots = new @Nullable String[Integer.highestOneBit(wanted)];
    }

    String text(int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return source.substring(start, end);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int slot = (hash ^ hash >>> 10) & slots.length - 1;
        String text = slots[slot];
        if (text == null || text.length() != length || !source.startsWith(text, start)) {
            text = source.substring(start, end);
            slots[slot] = text;
        }
        return text;
    }
}
