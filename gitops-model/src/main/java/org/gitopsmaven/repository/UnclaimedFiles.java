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

    private static final String KARGO = "kargo.akuity.io";

    private UnclaimedFiles() {}

    /**
     * The manifests that no target reads or is defined by, in the order of their paths. What lies in hidden directories
     * and among the policies is left out, and what only a GitOps controller reads.
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
                    && Manifests.looksLikeOne(tree, file)
                    && !isForController(tree.read(file))) {
                unclaimed.add(file);
            }
        }
        return unclaimed;
    }

    /** Projects, sources and the like are for who renders, and are rendered by nobody. */
    private static boolean isForController(String text) {
        return text.contains(Definitions.ARGO_CD) || text.contains(Definitions.FLUX) || text.contains(KARGO);
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
