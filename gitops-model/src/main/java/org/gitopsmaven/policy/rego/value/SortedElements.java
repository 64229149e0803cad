/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** Keys of objects and elements of sets in the order of all values. */
final class SortedElements {

    private SortedElements() {}

    static Value[] of(Collection<Value> elements) {
        Value[] sorted = elements.toArray(new Value[0]);
        if (sorted.length > 1) {
            Arrays.sort(sorted);
        }
        return sorted;
    }

    static List<Value> list(Value[] sorted) {
        return Collections.unmodifiableList(Arrays.asList(sorted));
    }

    /**
     * Compares element by element, then by length.
     *
     * @param same compares what belongs to an element that both have
     */
    static int compare(Value[] mine, Value[] theirs, ToIntFunction<Value> same) {
        int shared = Math.min(mine.length, theirs.length);
        for (int i = 0; i < shared; i++) {
            int byElement = mine[i].compareTo(theirs[i]);
            int order = byElement != 0 ? byElement : same.applyAsInt(mine[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }
}
