/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Paths that lead out of the directory of a kustomization or chart, in whatever field they stand. */
final class FileLinks {

    private static final String FILE_URL = "file://";

    private final Path directory;
    private final Set<Path> found = new HashSet<>();

    private FileLinks(Path directory) {
        this.directory = directory;
    }

    static Set<Path> of(SourceTree tree, Path file) {
        FileLinks links = new FileLinks(file.resolveSibling(""));
        try {
            YamlNode root = Manifests.first(tree, file);
            if (root != null) {
                links.collect(root);
            }
        } catch (GitOpsException e) {
            return Set.of(); // one that cannot be read links to nothing
        }
        return links.found;
    }

    private void collect(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.forEach(entry -> collect(entry.value()));
        } else if (node instanceof YamlSequence items) {
            items.forEach(this::collect);
        } else if (node instanceof YamlScalar scalar) {
            add(scalar.text());
        }
    }

    /** Only what goes up leads out; {@code key=path} names a file of a generator. */
    private void add(String text) {
        String path = text.startsWith(FILE_URL) ? text.substring(FILE_URL.length()) : text;
        String bare = path.substring(path.indexOf('=') + 1);
        if (bare.contains("..") && bare.indexOf('\n') < 0 && !bare.contains("://")) {
            try {
                found.add(directory.resolve(bare).normalize());
            } catch (InvalidPathException e) {
                return; // no path on this machine
            }
        }
    }
}
