/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.HashMap;
import java.util.Map;

/** Which of the keys with anchors an object has somewhere. For one match. */
final class AnchorsSeen {

    private final Map<String, Boolean> seen = new HashMap<>();

    void note(Anchor anchor, boolean present) {
        seen.merge(anchor.written(), present, Boolean::logicalOr);
    }

    /** Whether a key was found nowhere; of keys that must not be, that is no news. */
    boolean misses() {
        return seen.entrySet().stream()
                .anyMatch(key -> !key.getValue() && !key.getKey().startsWith("X"));
    }
}
