/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which targets are wanted, those that others define included. */
public interface TargetFilter {

    /** Wants everything. */
    TargetFilter ALL = new TargetFilter() {};

    /**
     * Whether a target is wanted. Asked once for each, parents before what they define.
     *
     * @param parent the target whose rendering defines it, or null
     */
    default boolean wants(RenderTarget target, @Nullable RenderTarget parent) {
        return true;
    }

    /** Whether a target that is not wanted is rendered nevertheless, because it may define others. */
    default boolean looksInto(RenderTarget target) {
        return false;
    }

    /**
     * Told at the end of all targets that there are.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when something is wanted that there is not
     */
    default void check(List<RenderTarget> all) {}
}
