/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.git.object.ObjectName;
import org.jspecify.annotations.Nullable;

/** The commits whose push ended without an answer: each may turn up on the branch, even later. */
final class Doubts {

    private final Landing landing;
    private final Map<ObjectName, Doubt> doubts = new LinkedHashMap<>();

    /** A commit, the tip it was made for, and the changes in it. */
    record Doubt(ObjectName commit, ObjectName tip, List<PendingChange> changes) {}

    Doubts(Landing landing) {
        this.landing = landing;
    }

    void add(Doubt doubt) {
        doubts.putIfAbsent(doubt.commit(), doubt);
    }

    /** The one that is on the branch after all; null when none is. */
    @Nullable
    Doubt resolve(Deadline deadline) {
        if (doubts.isEmpty()) {
            return null;
        }
        ObjectName oldest = doubts.values().iterator().next().tip();
        ObjectName landed = landing.landed(doubts.keySet(), oldest, deadline);
        return landed == null ? null : doubts.remove(landed);
    }
}
