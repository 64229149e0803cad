/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

/** Why a value does not match a pattern. */
record Mismatch(Kind kind, Place place, String message) {

    enum Kind {
        /** A conditional or global anchor does not apply. */
        SKIP,
        /** Anchors further down do not apply. */
        INNER_SKIP,
        /** There is a key that must not be. */
        NEGATION,
        /** The value is another. */
        FAILURE
    }

    static Mismatch failure(Place place, String message) {
        return new Mismatch(Kind.FAILURE, place, message);
    }

    boolean skips() {
        return kind == Kind.SKIP || kind == Kind.INNER_SKIP;
    }
}
