/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

/** Objects that stand in the files of a tree, in the order of the files. */
public final class FluxObjects {

    private FluxObjects() {}

    /**
     * The objects of the files whose text may have some. A file that is no YAML, such as the template of a chart, has
     * none.
     */
    public static List<Resource> in(SourceTree tree, Predicate<String> text) {
        return tree.yamlFiles().parallelStream()
                .flatMap(file -> read(tree, file, text).stream())
                .toList();
    }

    /** Kustomizations, HelmReleases, sources, and what installs Flux. */
    static List<Resource> definitions(SourceTree tree) {
        return in(tree, text -> text.contains(".toolkit.fluxcd.io/") || text.contains("fluxcd.controlplane.io/"));
    }

    private static List<Resource> read(SourceTree tree, Path file, Predicate<String> wanted) {
        List<Resource> found = new ArrayList<>();
        try {
            String text = tree.read(file);
            if (wanted.test(text)) {
                YamlReader.read(text, file.toString(), YamlDialect.GOYAML3).forEach(node -> add(node, found));
            }
        } catch (GitOpsException e) {
            return List.of(); // the fault is told by who uses the file
        }
        return found;
    }

    private static void add(YamlNode node, List<Resource> found) {
        if (node instanceof YamlMapping object) {
            YamlSequence items = "List".equals(object.text("kind")) ? object.sequence("items") : null;
            if (items == null) {
                found.add(new Resource(object, new Origin(object.mark().location())));
            } else {
                items.forEach(item -> add(item, found));
            }
        }
    }
}
