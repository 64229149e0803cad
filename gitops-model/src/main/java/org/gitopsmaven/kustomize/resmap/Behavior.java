/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.Locale;

/** What a generated object does to one that is there already. */
public enum Behavior {
    UNSPECIFIED,
    CREATE,
    REPLACE,
    MERGE;

    /** The behaviour of this name; unspecified for any other text. */
    public static Behavior of(String text) {
        for (Behavior behavior : values()) {
            if (behavior.word().equals(text)) {
                return behavior;
            }
        }
        return UNSPECIFIED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
