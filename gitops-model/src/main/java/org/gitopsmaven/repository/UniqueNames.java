/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the names of targets apart: those that would share one get their cluster in it, then their full name, then a
 * number. Remembers the names that it gave.
 */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** The targets in their order, each with a name of its own. */
    public List<RenderTarget> of(List<RenderTarget> targets) {
        List<RenderTarget> named = targets;
        for (boolean full : new boolean[] {false, true}) {
            Map<String, Integer> counts = new HashMap<>();
            for (RenderTarget target : named) {
                counts.put(key(target), counts.getOrDefault(key(target), 0) + 1);
            }
            List<RenderTarget> apart = new ArrayList<>(named.size());
            for (RenderTarget target : named) {
                boolean shared = counts.getOrDefault(key(target), 0) > 1 || taken.contains(key(target));
                apart.add(shared ? longer(target, full) : target);
            }
            named = apart;
        }
        return numbered(named);
    }

    private List<RenderTarget> numbered(List<RenderTarget> targets) {
        List<RenderTarget> unique = new ArrayList<>();
        for (RenderTarget target : targets) {
            RenderTarget free = target;
            for (int i = 2; !taken.add(key(free)); i++) {
                free = target.named(ApplicationName.of(target.application() + "-" + i));
            }
            unique.add(free);
        }
        return List.copyOf(unique);
    }

    private static RenderTarget longer(RenderTarget target, boolean full) {
        return full ? inFull(target) : onCluster(target);
    }

    private static RenderTarget onCluster(RenderTarget target) {
        String cluster = target.source().cluster();
        return cluster.isEmpty() || target.cluster() != null ? target : target.on(cluster);
    }

    private static RenderTarget inFull(RenderTarget target) {
        String name = target.source().fullName();
        return name.isEmpty() ? target : target.named(ApplicationName.of(TargetName.clean(name)));
    }

    /** Names that differ only in case are one directory on some machines. */
    private static String key(RenderTarget target) {
        return target.id().toLowerCase(Locale.ROOT);
    }
}
