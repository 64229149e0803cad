/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that building a directory takes in, told from kustomizations without building them. */
final class FluxReach {

    private final SourceTree tree;
    private final KustomizationGraph graph;
    private final Map<Path, Set<Path>> known = new HashMap<>();

    FluxReach(SourceTree tree, KustomizationGraph graph) {
        this.tree = tree;
        this.graph = graph;
    }

    Set<Path> files(Path directory) {
        return known.computeIfAbsent(directory, this::find);
    }

    private Set<Path> find(Path directory) {
        Set<Path> files = new HashSet<>();
        ArrayDeque<Path> open = new ArrayDeque<>();
        if (graph.entries(directory).isPresent()) {
            open.add(directory);
        } else {
            generated(directory, files, open);
        }
        Set<Path> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Path entry : graph.entries(open.remove()).orElse(List.of())) {
                if (graph.entries(entry).isEmpty()) {
                    files.add(entry);
                } else if (seen.add(entry)) {
                    open.add(entry);
                }
            }
        }
        return files;
    }

    /** Without a kustomization all files count, and directories that have one. */
    private void generated(Path directory, Set<Path> files, ArrayDeque<Path> open) {
        for (Path file : tree.yamlFilesBelow(directory)) {
            Path home = null;
            for (Path parent = file.resolveSibling(""); !parent.equals(directory); parent = parent.resolveSibling("")) {
                home = graph.entries(parent).isPresent() ? parent : home;
            }
            if (home == null) {
                files.add(file);
            } else if (!open.contains(home)) {
                open.add(home);
            }
        }
    }
}
