/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Any tree of kustomizations: its leaves are the targets. The path of a leaf tells its application and environment;
 * where two leaves would have the same name, more of the path goes into it.
 */
final class KustomizationTreeLayout implements Layout {

    @Override
    public String name() {
        return "kustomizations";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        List<RenderTarget> shortNames = discovery.leaves().stream()
                .map(leaf -> shortNamed(discovery, leaf))
                .toList();
        List<RenderTarget> longNames = renameTaken(shortNames, target -> longNamed(discovery, target));
        return renameTaken(longNames, target -> pathNamed(discovery, target));
    }

    private static List<RenderTarget> renameTaken(
            List<RenderTarget> targets, Function<RenderTarget, RenderTarget> rename) {
        Map<String, List<RenderTarget>> byId = targets.stream().collect(Collectors.groupingBy(target -> key(target)));
        return targets.stream()
                .map(target -> count(byId.get(key(target))) > 1 ? rename.apply(target) : target)
                .toList();
    }

    /** Names that differ only in case are one directory on some machines. */
    private static String key(RenderTarget target) {
        return target.id().toLowerCase(Locale.ROOT);
    }

    private static int count(@Nullable Collection<?> group) {
        return group == null ? 0 : group.size();
    }

    private static RenderTarget shortNamed(Discovery discovery, KustomizationFile leaf) {
        TargetNaming naming = TargetNaming.of(discovery.tree().root().relativize(leaf.directory()));
        return discovery
                .target(naming.shortName(discovery.application()), naming.environmentName(), leaf)
                .in(naming.region());
    }

    private static RenderTarget longNamed(Discovery discovery, RenderTarget target) {
        TargetNaming naming = TargetNaming.of(
                discovery.tree().root().relativize(target.source().directory()));
        return target.named(naming.longName(discovery.application())).in(null);
    }

    private static RenderTarget pathNamed(Discovery discovery, RenderTarget target) {
        String path = TargetNaming.join(
                discovery.tree().root().relativize(target.source().directory()));
        return target.named(ApplicationName.of(path)).in(null);
    }
}
