/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * A repository and what was rendered of it without anything from outside, for those who want the same a little later and
 * need not render it again while no file has changed.
 */
public record RenderedRepository(GitOpsRepository repository, List<Rendering> renderings) {

    public RenderedRepository {
        renderings = List.copyOf(renderings);
    }

    /** What can be taken over later; null when a target was refused, or a change of what it read would not show. */
    public static @Nullable RenderedRepository of(GitOpsRepository repository, List<Rendering> renderings) {
        for (Rendering rendering : renderings) {
            if (!rendering.isRendered() || !isTraced(repository.tree(), rendering)) {
                return null;
            }
        }
        return new RenderedRepository(repository, renderings);
    }

    private static boolean isTraced(SourceTree tree, Rendering rendering) {
        for (Path file : rendering.reads()) {
            if (!tree.isTraced(file)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is what the tree, which was listed later, would give too. */
    public boolean isStill(SourceTree later) {
        SourceTree tree = repository.tree();
        boolean same = tree.isStill(later);
        if (same) {
            tree.forgetUntraced();
        }
        return same;
    }
}
