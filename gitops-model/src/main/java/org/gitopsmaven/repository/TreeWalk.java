/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/** Lists what may hold manifests. Follows no link to a directory, and stops at a number of files no repository has. */
final class TreeWalk extends SimpleFileVisitor<Path> {

    private static final int MOST_FILES = 2_000_000;

    /** Directories of tools; what stands in them is no part of a GitOps tree. */
    private static final Set<String> TOOLS =
            Set.of(".git", ".github", ".gitlab", ".idea", ".vscode", ".mvn", ".terraform", ".gradle", "node_modules");

    private final Path root;
    private final List<Path> without;
    private final List<Path> found = new ArrayList<>();
    private final TreeStamp stamp = new TreeStamp();
    private @Nullable Path templates;
    private int seen;

    private TreeWalk(Path root, List<Path> without) {
        this.root = root;
        this.without = without;
    }

    static TreeWalk of(Path root, List<Path> without) {
        TreeWalk walk = new TreeWalk(root, without);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(root), null, e);
        }
        return walk;
    }

    /** A directory that is not there. */
    static TreeWalk nowhere(Path root) {
        return new TreeWalk(root, List.of());
    }

    List<Path> yamlFiles() {
        return found;
    }

    TreeStamp stamp() {
        return stamp;
    }

    static boolean isYaml(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (isSkipped(directory)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        stamp.add(directory, attributes);
        if (templates == null && isChartTemplates(directory)) {
            templates = directory;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
        if (directory.equals(templates)) {
            templates = null;
        }
        return super.postVisitDirectory(directory, fault);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (++seen > MOST_FILES) {
            throw new GitOpsException(
                    "more than " + MOST_FILES + " files below this directory",
                    Location.of(root),
                    "set -Dgitops.directory to the directory of the manifests");
        }
        stamp.add(file, attributes);
        if (templates == null
                && (isYaml(file) || KustomizationFile.isOne(file))
                && (attributes.isRegularFile() || leadsToFile(file))) {
            found.add(file); // pipes and devices too: that they cannot be read is told
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean leadsToFile(Path file) {
        return !Files.isDirectory(file) && Files.exists(file);
    }

    /** What may not be looked into is told as a file that cannot be read; the rest is gone on with. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
        if (file.equals(root)) {
            throw fault;
        }
        stamp.doubt();
        if (templates == null && !isSkipped(file) && !isChartTemplates(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isSkipped(Path directory) {
        if (directory.equals(root)) {
            return false;
        }
        String name = String.valueOf(directory.getFileName());
        return TOOLS.contains(name) || without.contains(directory) || isBuildOutput(directory, name);
    }

    /** Templates of a Helm chart are no YAML until they are rendered. */
    private static boolean isChartTemplates(Path directory) {
        return directory.endsWith("templates") && Files.exists(directory.resolveSibling("Chart.yaml"));
    }

    /** The {@code target} of a Maven module, or of a tree in which a goal was run without a pom. */
    private boolean isBuildOutput(Path directory, String name) {
        return name.equals("target")
                && (root.equals(directory.getParent()) || Files.exists(directory.resolveSibling("pom.xml")));
    }
}
