/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kinds in an order: some first, some last, all others between them and equal. */
public final class KindOrder {

    private final Map<String, Integer> ranks = new HashMap<>();

    public KindOrder(List<String> first, List<String> last) {
        for (int i = 0; i < first.size(); i++) {
            ranks.put(first.get(i), i - first.size());
        }
        for (int i = 0; i < last.size(); i++) {
            ranks.put(last.get(i), i + 1);
        }
    }

    /** Lower ranks first; zero for a kind that is not listed. */
    public int rank(String kind) {
        return ranks.getOrDefault(kind, 0);
    }
}
