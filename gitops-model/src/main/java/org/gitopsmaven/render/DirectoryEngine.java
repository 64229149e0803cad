/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.repository.DirectorySource;
import org.gitopsmaven.repository.OwnPolicies;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Reads the manifests of a directory in the order of their paths; lists become their items, as for kubectl. */
final class DirectoryEngine {

    static final Rule IGNORED =
            new Rule("RENDER-IGNORED", Severity.INFO, "every YAML document of a manifest directory is an object");

    /** Files of other tools and our own, which nobody takes for manifests. */
    private static final Set<String> NO_MANIFESTS =
            Set.of("gitops.yaml", "gitops-baseline.yaml", "Chart.yaml", "package.json");

    private static final int MANY = 20;

    private final SourceTree tree;
    private final @Nullable DirectoryVisitor visitor;

    /** @param visitor sees what large directories hold; null for nobody */
    DirectoryEngine(SourceTree tree, @Nullable DirectoryVisitor visitor) {
        this.tree = tree;
        this.visitor = visitor;
    }

    /**
     * The objects of all files, in the order of their paths.
     *
     * @throws GitOpsException when one cannot be read; the first fault counts
     */
    Rendering render(RenderTarget target, DirectorySource source) {
        List<Resource> resources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Path> files = files(source.directory());
        List<DirectoryFile> read = read(target, manifests(files));
        for (DirectoryFile file : read) {
            if (file.fault() != null) {
                throw file.fault();
            }
            resources.addAll(file.objects());
            findings.addAll(file.findings());
        }
        for (DirectoryFile file : read) {
            if (!file.plain()) {
                ObjectTexts.of(file.objects()); // refuses what cannot be written
            }
        }
        return Rendering.ofWritable(target, resources, files, findings);
    }

    private List<DirectoryFile> read(RenderTarget target, List<Path> files) {
        if (files.size() >= MANY) {
            return AllCores.map(files, file -> read(target, file));
        }
        List<DirectoryFile> read = new ArrayList<>();
        for (Path file : files) {
            read.add(DirectoryFile.read(tree, file));
        }
        return read;
    }

    private DirectoryFile read(RenderTarget target, Path file) {
        return visitor == null ? DirectoryFile.read(tree, file) : DirectoryFile.read(tree, file, target, visitor);
    }

    private List<Path> files(Path directory) {
        OwnPolicies policies = directory.equals(tree.root()) ? OwnPolicies.of(tree) : null;
        List<Path> files = new ArrayList<>();
        for (Path file : tree.yamlFilesBelow(directory)) {
            if (!isValues(file) && (policies == null || !policies.has(file, directory))) {
                files.add(file);
            }
        }
        return files;
    }

    /** Whether it holds values of the chart beside it. */
    private static boolean isValues(Path file) {
        return String.valueOf(file.getFileName()).startsWith("values")
                && Files.exists(file.resolveSibling("Chart.yaml"));
    }

    private static List<Path> manifests(List<Path> files) {
        List<Path> manifests = new ArrayList<>();
        for (Path file : files) {
            if (!NO_MANIFESTS.contains(String.valueOf(file.getFileName()))) {
                manifests.add(file);
            }
        }
        return manifests;
    }
}
