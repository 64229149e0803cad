/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets that are selected by name, where none can define others. */
record SelectedTargets(Selection selection) implements TargetFilter {

    @Override
    public boolean wants(RenderTarget target, @Nullable RenderTarget parent) {
        return selection.includes(target);
    }

    @Override
    public void check(List<RenderTarget> all) {
        selection.check(all);
    }
}
