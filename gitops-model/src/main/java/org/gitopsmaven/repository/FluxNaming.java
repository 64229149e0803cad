/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gitopsmaven.repository.config.FluxCluster;
import org.jspecify.annotations.Nullable;

/** The environment and the cluster that a root stands for: what the settings say, else what its paths tell. */
final class FluxNaming {

    private static final Set<String> CLUSTERS = Set.of("clusters", "cluster");

    private final SourceTree tree;

    FluxNaming(SourceTree tree) {
        this.tree = tree;
    }

    EnvironmentName environment(FluxRoot root) {
        FluxCluster configured = root.cluster();
        if (configured != null && configured.environment() != null) {
            return configured.environment();
        }
        return tree.settings()
                .environmentOfCluster(cluster(root))
                .or(() -> paths(root).stream()
                        .flatMap(path -> environment(path).stream())
                        .findFirst())
                .orElse(EnvironmentName.DEFAULT);
    }

    /** The name of the cluster: a directory below {@code clusters}, or the last one of its path. */
    String cluster(FluxRoot root) {
        FluxCluster configured = root.cluster();
        if (configured != null) {
            return configured.name();
        }
        List<Path> paths = paths(root);
        String found = paths.stream()
                .flatMap(path -> Optional.ofNullable(below(path)).stream())
                .findFirst()
                .orElseGet(() -> String.valueOf(paths.get(0).getFileName()));
        return TargetName.clean(found);
    }

    private Optional<EnvironmentName> environment(Path path) {
        TargetNaming naming = TargetNaming.of(path, tree.settings());
        if (naming.environment() != null) {
            return Optional.of(naming.environmentName());
        }
        String cluster = below(path);
        return cluster == null ? Optional.empty() : Optional.of(EnvironmentName.of(TargetName.clean(cluster)));
    }

    private static @Nullable String below(Path path) {
        List<String> segments = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .toList();
        for (int i = 0; i + 1 < segments.size(); i++) {
            if (CLUSTERS.contains(segments.get(i))) {
                return segments.get(i + 1);
            }
        }
        return null;
    }

    /** Directories relative to the root: of what it applies when it starts a cluster, and where it stands. */
    private List<Path> paths(FluxRoot root) {
        Path home = tree.root().relativize(root.file().resolveSibling(""));
        try {
            Path applied = Path.of(root.kustomization().directory());
            return root.isBootstrap() ? List.of(applied, home) : List.of(home, applied);
        } catch (InvalidPathException e) {
            return List.of(home);
        }
    }
}
