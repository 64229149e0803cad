/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Arrays of which the first slots are taken. */
final class Slots {

    private static final int FEW = 4;

    private Slots() {}

    /** Makes a free slot at a place; the array itself, or a larger one where it is full. */
    static <T> T[] open(T[] slots, int size, int at) {
        T[] room = size < slots.length ? slots : Arrays.copyOf(slots, size + Math.max(FEW, size >> 1));
        System.arraycopy(room, at, room, at + 1, size - at);
        return room;
    }

    /** What is in the slots now. */
    static <T> Iterator<T> iterator(T[] slots, int size) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return slots[next++];
            }
        };
    }

    /** Closes the slot at a place. */
    static <T> void close(T[] slots, int size, int at) {
        System.arraycopy(slots, at + 1, slots, at, size - at - 1);
    }
}
