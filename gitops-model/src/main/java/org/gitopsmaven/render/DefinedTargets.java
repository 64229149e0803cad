/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.Definitions;
import org.gitopsmaven.repository.FaultySource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.UniqueNames;
import org.jspecify.annotations.Nullable;

/**
 * The targets that renderings define: Applications that an Application makes, and so on. Each definition is followed
 * once, so that those which define each other end, and only so deep.
 */
final class DefinedTargets {

    private static final int DEEPEST = 16;
    private static final int MOST = 100_000;

    private final Definitions definitions;
    private final UniqueNames names = new UniqueNames();
    private final Set<Definition> seen = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();

    DefinedTargets(RenderOptions options, List<RenderTarget> first) {
        this.definitions = Definitions.of(options.tree(), options.argocd());
        for (RenderTarget target : first) {
            seen.add(Definition.of(target));
        }
        names.of(first);
    }

    /** What tells one definition from another. */
    private record Definition(Location place, Object identity) {

        static Definition of(RenderTarget target) {
            return new Definition(target.definedAt(), target.source().identity());
        }

        // Written out: the generated ones link a dozen method handles when a cold build first uses them.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Definition definition
                    && place.equals(definition.place)
                    && identity.equals(definition.identity);
        }

        @Override
        public int hashCode() {
            return place.hashCode() * 31 + identity.hashCode();
        }
    }

    /**
     * A target and the one whose rendering defines it.
     *
     * @param parent null for a target that nothing defines
     */
    record Defined(RenderTarget target, @Nullable RenderTarget parent) {}

    /** The targets that these renderings define and no earlier one did, in their order. */
    List<Defined> by(List<Rendering> renderings) {
        List<RenderTarget> found = new ArrayList<>();
        List<RenderTarget> parents = new ArrayList<>();
        for (Rendering rendering : renderings) {
            boolean tooDeep = depth(rendering.target()) + 1 >= DEEPEST;
            for (RenderTarget target : definitions.targets(rendering.resources(), rendering.target())) {
                if (seen.add(Definition.of(target))) {
                    found.add(tooDeep ? tooDeep(target) : target);
                    parents.add(rendering.target());
                    checkNumber(target);
                }
            }
        }
        List<RenderTarget> named = names.of(found);
        List<Defined> defined = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            depths.put(named.get(i).id(), depth(parents.get(i)) + 1);
            defined.add(new Defined(named.get(i), parents.get(i)));
        }
        return defined;
    }

    private int depth(RenderTarget target) {
        return depths.getOrDefault(target.id(), 0);
    }

    private void checkNumber(RenderTarget target) {
        if (seen.size() > MOST) {
            throw new GitOpsException("more than " + MOST + " targets define each other", target.definedAt());
        }
    }

    /** Only what is defined at this depth is given up, and nothing is looked for below it. */
    private static RenderTarget tooDeep(RenderTarget target) {
        return target.from(new FaultySource(
                target.source().type(),
                target.source().directory(),
                new GitOpsException(
                        target.application() + " is defined by what is defined by others, " + DEEPEST + " deep",
                        target.definedAt(),
                        "look for an Application that defines itself under ever new names")));
    }
}
