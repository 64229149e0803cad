/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;

/** The objects that stand in the files of a tree, in the order of the files. */
public final class SourceObjects {

    private SourceObjects() {}

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
    static List<Resource> ofFlux(SourceTree tree) {
        return in(tree, text -> text.contains(".toolkit.fluxcd.io/") || text.contains("fluxcd.controlplane.io/"));
    }

    private static List<Resource> read(SourceTree tree, Path file, Predicate<String> wanted) {
        try {
            String text = tree.read(file);
            return wanted.test(text)
                    ? Mappings.objects(YamlReader.read(text, file.toString(), YamlDialect.GOYAML3)).stream()
                            .map(object -> new Resource(
                                    object, new Origin(object.mark().location())))
                            .toList()
                    : List.of();
        } catch (GitOpsException e) {
            return List.of(); // the fault is told by who uses the file
        }
    }
}
