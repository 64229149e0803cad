/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import org.jspecify.annotations.Nullable;

/** What an object is. */
public enum ObjectType {
    COMMIT(1, "commit"),
    TREE(2, "tree"),
    BLOB(3, "blob"),
    TAG(4, "tag");

    private final int code;
    private final String word;

    ObjectType(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Its number in a pack. */
    int code() {
        return code;
    }

    /** As Git writes it. */
    public String word() {
        return word;
    }

    /** The type of a number in a pack; null for those of deltas. */
    static @Nullable ObjectType of(int code) {
        return switch (code) {
            case 1 -> COMMIT;
            case 2 -> TREE;
            case 3 -> BLOB;
            case 4 -> TAG;
            default -> null;
        };
    }
}
