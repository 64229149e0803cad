/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.jspecify.annotations.Nullable;

/** Bases that were accumulated once and are the same for every overlay over them. */
public final class BaseCache {

    /** Larger bases are made again rather than kept: bases over bases can grow without end. */
    private static final int MOST_RESOURCES = 2_000;

    /** @param charts what charts depend on besides files; null for a base without charts */
    private record Key(
            Path root,
            KustomizeVersion version,
            boolean rootOnly,
            @Nullable ChartTerms charts) {

        // Written out: the generated ones link a dozen method handles when a cold build first uses them.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && root.equals(key.root)
                    && version == key.version
                    && rootOnly == key.rootOnly
                    && Objects.equals(charts, key.charts);
        }

        @Override
        public int hashCode() {
            return root.hashCode();
        }
    }

    private record ChartTerms(ChartOptions options, String namespace) {}

    /**
     * A base with what it took to make it.
     *
     * @param probes everything that was looked for
     * @param roots the directories that were entered, its own among them
     */
    record Base(
            Accumulator accumulator,
            BuildReport report,
            Collection<Path> reads,
            Collection<Path> probes,
            Collection<Path> roots) {}

    private final Map<Key, Base> shared;
    private final Map<Key, Base> own = new ConcurrentHashMap<>();
    private final Set<Path> differences;
    private volatile boolean withCharts;

    private BaseCache(Map<Key, Base> shared, Set<Path> differences) {
        this.shared = shared;
        this.differences = differences;
    }

    public static BaseCache empty() {
        return new BaseCache(new ConcurrentHashMap<>(), Set.of());
    }

    /** A cache for a build that sees other files at these paths; it shares what does not depend on them. */
    public BaseCache without(Set<Path> paths) {
        return new BaseCache(shared, paths);
    }

    @Nullable
    Base find(Loader loader, BuildContext context) {
        if (!isShareable(loader, context)) {
            return null;
        }
        Base base = find(key(loader, context, false));
        base = base == null && withCharts ? find(key(loader, context, true)) : base;
        return base == null || base.roots().stream().anyMatch(loader::wasReachedThrough) ? null : base;
    }

    private @Nullable Base find(Key key) {
        Base base = shared.get(key);
        return base == null || !isIndependent(base) ? own.get(key) : base;
    }

    void keep(Loader loader, BuildContext context, Base base) {
        if (isShareable(loader, context) && base.accumulator().resources().size() <= MOST_RESOURCES) {
            boolean charts = base.report().usesCharts();
            (isIndependent(base) ? shared : own).put(key(loader, context, charts), base);
            withCharts |= charts;
        }
    }

    private boolean isIndependent(Base base) {
        return Collections.disjoint(differences, base.probes());
    }

    private static boolean isShareable(Loader loader, BuildContext context) {
        return context.buildMetadata().isEmpty()
                && !loader.isRemote()
                && context.schemas().isUntouched();
    }

    private static Key key(Loader loader, BuildContext context, boolean charts) {
        ChartTerms terms = charts ? new ChartTerms(context.charts(), context.outerNamespace()) : null;
        return new Key(loader.root(), context.version(), loader.isRootOnly(), terms);
    }
}
