/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of a pack that were unpacked last: the next ones are often made of them. */
final class RecentObjects {

    private static final int MOST_BYTES = 8 << 20;

    private final Map<Integer, GitObject> objects = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    @Nullable
    GitObject get(int offset) {
        return objects.get(offset);
    }

    void add(int offset, GitObject object) {
        if (object.content().length > MOST_BYTES / 2 || objects.put(offset, object) != null) {
            return;
        }
        bytes += object.content().length;
        Iterator<GitObject> oldest = objects.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().content().length;
            oldest.remove();
        }
    }
}
