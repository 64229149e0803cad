/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets that are selected by name and, when a revision is given, touched by what changed since. */
public final class WantedTargets implements TargetFilter {

    private final Selection selection;
    private final DefiningTargets defining;
    private final @Nullable ChangedTargets changed;
    private final Map<RenderTarget, Boolean> touched = new IdentityHashMap<>();

    WantedTargets(Selection selection, DefiningTargets defining, @Nullable ChangedTargets changed) {
        this.selection = selection;
        this.defining = defining;
        this.changed = changed;
    }

    @Override
    public synchronized boolean wants(RenderTarget target, @Nullable RenderTarget parent) {
        boolean isTouched = changed == null
                || parent != null && touched.getOrDefault(parent, false)
                || changed.touches(target, parent);
        touched.put(target, isTouched);
        return isTouched && selection.includes(target);
    }

    @Override
    public boolean looksInto(RenderTarget target) {
        return defining.mayDefine(target);
    }

    @Override
    public void check(List<RenderTarget> all) {
        selection.check(all);
    }
}
