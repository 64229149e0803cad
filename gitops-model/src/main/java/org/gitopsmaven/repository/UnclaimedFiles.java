/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The manifests of a tree that belong to no target: nobody would notice that they are not rendered. */
public final class UnclaimedFiles {

    private UnclaimedFiles() {}

    /**
     * The manifests that no target reads or is defined by, in the order of their paths. What lies in hidden directories
     * and among the policies is left out.
     *
     * @param reads the files that were read for the targets, absolute
     */
    public static List<Path> of(SourceTree tree, List<RenderTarget> targets, Collection<Path> reads) {
        Set<Path> claimed = new HashSet<>(reads);
        targets.forEach(target -> claimed.add(Path.of(target.definedAt().file())));
        Path policies = tree.root().resolve(tree.settings().policies().directory());
        List<Path> unclaimed = new ArrayList<>();
        for (Path file : tree.yamlFiles()) {
            if (!claimed.contains(file)
                    && !file.startsWith(policies)
                    && !isHidden(tree.root().relativize(file))
                    && Manifests.looksLikeOne(tree, file)) {
                unclaimed.add(file);
            }
        }
        return unclaimed;
    }

    private static boolean isHidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
