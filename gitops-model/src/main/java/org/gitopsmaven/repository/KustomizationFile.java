/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * What the search for targets needs to know of a kustomization file.
 *
 * @param entries files and directories that it takes in
 * @param others files that it names for something else, such as patches
 */
record KustomizationFile(Path file, boolean isComponent, List<Path> entries, List<Path> others) {

    /** The names that kustomize knows, in its order. */
    static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");

    private static final List<String> FIELDS =
            List.of("resources", "bases", "components", "generators", "transformers", "validators");

    private static final List<String> PATCHES =
            List.of("patches", "patchesStrategicMerge", "patchesJson6902", "replacements", "configurations", "crds");

    Path directory() {
        return file.resolveSibling("");
    }

    static boolean isOne(Path file) {
        return NAMES.contains(String.valueOf(file.getFileName()));
    }

    /** Reads a file; one that cannot be read uses nothing, so that it is rendered and its fault is told there. */
    static KustomizationFile read(SourceTree tree, Path file) {
        try {
            YamlNode node = Manifests.first(tree, file);
            if (node instanceof YamlMapping mapping) {
                boolean component = "Component".equals(mapping.text("kind"));
                Path directory = file.resolveSibling("");
                return new KustomizationFile(
                        file, component, paths(directory, mapping, FIELDS), paths(directory, mapping, PATCHES));
            }
        } catch (GitOpsException e) {
            return new KustomizationFile(file, false, List.of(), List.of());
        }
        return new KustomizationFile(file, false, List.of(), List.of());
    }

    private static List<Path> paths(Path directory, YamlMapping mapping, List<String> fields) {
        List<Path> entries = new ArrayList<>();
        for (String field : fields) {
            YamlSequence items = mapping.sequence(field);
            if (items != null) {
                for (YamlNode item : items) {
                    addEntry(entries, directory, item);
                }
            }
        }
        return entries;
    }

    private static void addEntry(List<Path> entries, Path directory, YamlNode item) {
        YamlNode path = item instanceof YamlMapping mapping ? mapping.get("path") : item;
        if (path instanceof YamlScalar scalar && !scalar.text().contains("\n")) {
            try {
                entries.add(directory.resolve(scalar.text()).normalize());
            } catch (InvalidPathException e) {
                return; // a URL, or a patch in a string: no directory of this tree
            }
        }
    }
}
