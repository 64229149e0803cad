/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which kustomization uses which. */
final class KustomizationGraph {

    private final SortedMap<Path, KustomizationFile> byDirectory = new TreeMap<>();
    private final Set<Path> used = new HashSet<>();

    static KustomizationGraph of(SourceTree tree) {
        KustomizationGraph graph = new KustomizationGraph();
        for (Path file : tree.yamlFiles()) {
            if (KustomizationFile.isOne(file)) {
                graph.add(tree, file.resolveSibling(""));
            }
        }
        return graph;
    }

    private void add(SourceTree tree, Path directory) {
        Optional<Path> file = tree.kustomization(directory);
        if (file.isPresent() && !byDirectory.containsKey(directory)) {
            KustomizationFile kustomization = KustomizationFile.read(tree, file.get());
            byDirectory.put(directory, kustomization);
            for (Path entry : kustomization.entries()) {
                if (!entry.equals(directory)) {
                    used.add(entry);
                }
            }
        }
    }

    /** Files that kustomizations name for something else than to take them in, such as patches. */
    Set<Path> others() {
        Set<Path> others = named();
        others.removeAll(used);
        return others;
    }

    /** All files and directories that kustomizations name, as resources, patches or anything else. */
    Set<Path> mentioned() {
        Set<Path> mentioned = named();
        mentioned.addAll(used);
        return mentioned;
    }

    private Set<Path> named() {
        Set<Path> others = new HashSet<>();
        for (KustomizationFile kustomization : byDirectory.values()) {
            others.addAll(kustomization.others());
        }
        return others;
    }

    /** The files and directories that the kustomization of a directory takes in; nothing where there is none. */
    Optional<List<Path>> entries(Path directory) {
        KustomizationFile kustomization = byDirectory.get(directory);
        return kustomization == null ? Optional.empty() : Optional.of(kustomization.entries());
    }

    /** Whether a kustomization takes in one of these files, by itself or through others. */
    boolean reaches(KustomizationFile kustomization, Set<Path> files) {
        Set<Path> seen = new HashSet<>();
        ArrayDeque<KustomizationFile> open = new ArrayDeque<>(List.of(kustomization));
        while (!open.isEmpty()) {
            for (Path entry : open.remove().entries()) {
                if (files.contains(entry)) {
                    return true;
                }
                KustomizationFile next = byDirectory.get(entry);
                if (next != null && seen.add(entry)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** What no other kustomization uses, without components, which are nothing by themselves. */
    List<KustomizationFile> leaves() {
        List<KustomizationFile> leaves = new ArrayList<>();
        for (Map.Entry<Path, KustomizationFile> entry : byDirectory.entrySet()) {
            if (!used.contains(entry.getKey()) && !entry.getValue().isComponent()) {
                leaves.add(entry.getValue());
            }
        }
        return List.copyOf(leaves);
    }
}
