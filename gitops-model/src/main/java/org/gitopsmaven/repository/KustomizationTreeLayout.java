/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Any tree of kustomizations: its leaves are the targets. The path of a leaf tells its application and environment;
 * applications that would share a name get more of their path in it.
 */
final class KustomizationTreeLayout implements Layout {

    @Override
    public String name() {
        return "kustomizations";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        Map<String, Set<List<String>>> homes = new HashMap<>();
        for (KustomizationFile leaf : discovery.leaves()) {
            TargetNaming naming = naming(discovery, leaf);
            String name = lower(naming.shortName(discovery.application()).value());
            homes.computeIfAbsent(name, key -> new HashSet<>()).add(naming.home());
        }
        List<RenderTarget> targets = discovery.leaves().stream()
                .map(leaf -> named(discovery, leaf, homes))
                .toList();
        return uniquelyNamed(discovery, targets);
    }

    private static RenderTarget named(
            Discovery discovery, KustomizationFile leaf, Map<String, Set<List<String>>> homes) {
        TargetNaming naming = naming(discovery, leaf);
        ApplicationName name = naming.shortName(discovery.application());
        boolean shared = homes.getOrDefault(lower(name.value()), Set.of()).size() > 1;
        return discovery
                .target(shared ? naming.longName(discovery.application()) : name, naming.environmentName(), leaf)
                .in(naming.region());
    }

    /** The whole path, for targets that their application and environment do not tell apart. */
    private static List<RenderTarget> uniquelyNamed(Discovery discovery, List<RenderTarget> targets) {
        Map<String, Integer> counts = new HashMap<>();
        targets.forEach(target -> counts.merge(lower(target.id()), 1, Integer::sum));
        return targets.stream()
                .map(target -> counts.getOrDefault(lower(target.id()), 0) > 1 ? byPath(discovery, target) : target)
                .toList();
    }

    private static RenderTarget byPath(Discovery discovery, RenderTarget target) {
        String path = TargetNaming.join(
                discovery.tree().root().relativize(target.source().directory()));
        return target.named(ApplicationName.of(path)).in(null);
    }

    private static TargetNaming naming(Discovery discovery, KustomizationFile leaf) {
        return discovery.naming(leaf.directory());
    }

    /** Names that differ only in case are one directory on some machines. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
