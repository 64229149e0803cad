/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled pattern. Has no state. */
abstract sealed class Pattern permits MapPattern, ListPattern, ScalarPattern {

    static Pattern of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return MapPattern.of(map);
        }
        return value instanceof List<?> list ? ListPattern.of(list) : ScalarPattern.of(value);
    }

    /** Why a value does not match, or null when it does. */
    abstract @Nullable Mismatch match(@Nullable Object value, Place place, AnchorsSeen seen);

    /** Whether there is an anchor anywhere in it. */
    abstract boolean hasAnchors();
}
