/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Git's order of the entries of a tree. */
final class TreeOrder implements Comparator<TreeOrder.Key> {

    static final TreeOrder INSTANCE = new TreeOrder();

    /** What the order looks at. */
    record Key(String name, boolean tree) {

        static Key of(Tree.Entry entry) {
            return new Key(entry.name(), entry.isTree());
        }

        private byte[] bytes() {
            return (tree ? name + "/" : name).getBytes(StandardCharsets.UTF_8);
        }
    }

    private TreeOrder() {}

    @Override
    public int compare(Key left, Key right) {
        return Arrays.compareUnsigned(left.bytes(), right.bytes());
    }
}
