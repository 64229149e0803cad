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
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.repository.DirectorySource;
import org.gitopsmaven.repository.OwnPolicies;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDocuments;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlTags;

/** Reads the manifests of a directory in the order of their paths; lists become their items, as for kubectl. */
final class DirectoryEngine {

    static final Rule IGNORED =
            new Rule("RENDER-IGNORED", Severity.INFO, "every YAML document of a manifest directory is an object");

    /** Files of other tools and our own, which nobody takes for manifests. */
    private static final Set<String> NO_MANIFESTS =
            Set.of("gitops.yaml", "gitops-baseline.yaml", "Chart.yaml", "package.json");

    private static final int MANY = 20;

    private final SourceTree tree;

    DirectoryEngine(SourceTree tree) {
        this.tree = tree;
    }

    Rendering render(RenderTarget target, DirectorySource source) {
        List<Resource> resources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Path> files = files(source.directory());
        boolean plain = true;
        if (files.size() >= MANY) {
            files.parallelStream().forEach(this::readAhead);
        }
        for (Path file : files) {
            if (isManifest(file)) {
                plain &= read(file, resources, findings);
            }
        }
        return plain
                ? Rendering.ofWritable(target, resources, files, findings)
                : Rendering.of(target, resources, files, findings);
    }

    private List<Path> files(Path directory) {
        List<Path> files = tree.yamlFilesBelow(directory).stream()
                .filter(file -> !isValues(file))
                .toList();
        if (!directory.equals(tree.root())) {
            return files;
        }
        OwnPolicies policies = OwnPolicies.of(tree);
        return files.stream().filter(file -> !policies.has(file, directory)).toList();
    }

    /** Whether it holds values of the chart beside it. */
    private static boolean isValues(Path file) {
        return String.valueOf(file.getFileName()).startsWith("values")
                && Files.exists(file.resolveSibling("Chart.yaml"));
    }

    /** Parses a file, so that it is there when its turn comes. */
    private void readAhead(Path file) {
        try {
            if (isManifest(file)) {
                tree.documents(file);
            }
        } catch (GitOpsException e) {
            return; // told when its turn comes: the first fault counts, in the order of the files
        }
    }

    private static boolean isManifest(Path file) {
        return !NO_MANIFESTS.contains(String.valueOf(file.getFileName()));
    }

    /** Adds what a file holds and says whether that can be written beyond doubt. */
    private boolean read(Path file, List<Resource> resources, List<Finding> findings) {
        YamlDocuments documents = tree.documents(file);
        for (YamlNode document : documents.nodes()) {
            if (isObject(document)) {
                add((YamlMapping) document, resources);
            } else if (!isNothing(document)) {
                findings.add(Finding.of(IGNORED, "the document has no apiVersion and kind and is ignored")
                        .at(document.mark().location()));
            }
        }
        return documents.plain();
    }

    /** What has one of the two keys and metadata is meant to be an object; what is missing is told by validation. */
    private static boolean isObject(YamlNode document) {
        if (!(document instanceof YamlMapping mapping)) {
            return false;
        }
        boolean version = mapping.contains("apiVersion");
        boolean kind = mapping.contains("kind");
        return version && kind || (version || kind) && mapping.contains("metadata");
    }

    private static boolean isNothing(YamlNode document) {
        return document instanceof YamlScalar scalar && (scalar.text().isEmpty() || YamlTags.NULL.equals(scalar.tag()));
    }

    private static void add(YamlMapping object, List<Resource> resources) {
        String kind = object.text("kind");
        YamlSequence items = kind != null && kind.endsWith("List") ? object.sequence("items") : null;
        if (items == null) {
            resources.add(new Resource(object, new Origin(location(object))));
            return;
        }
        for (YamlNode item : items) {
            if (item instanceof YamlMapping mapping) {
                resources.add(new Resource(mapping, new Origin(location(mapping))));
            }
        }
    }

    private static Location location(YamlMapping object) {
        return object.mark().location();
    }
}
