/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the files of an unpacked chart as Helm does ({@code loader/directory.go}): sorted by name, {@code .helmignore}
 * applied, symbolic links followed; but no link may leave the root.
 */
final class ChartDirectory {

    private static final int DEEPEST = 60;

    private final Path chart;
    private final Path root;
    private final ChartBudget budget;
    private final HelmIgnore ignore;
    private final List<ChartFile> files = new ArrayList<>();

    private ChartDirectory(Path chart, Path root, ChartBudget budget) throws IOException {
        this.chart = chart;
        this.root = root.toRealPath();
        this.budget = budget;
        Path file = chart.resolve(".helmignore");
        ignore = HelmIgnore.of(Files.exists(file) ? read(inside(file)) : "", file);
    }

    /**
     * @param root the directory that no symbolic link may leave
     */
    static List<ChartFile> read(Path chart, Path root, ChartBudget budget) throws IOException {
        ChartDirectory directory = new ChartDirectory(chart, root, budget);
        directory.walk(directory.inside(chart), "", 0);
        return directory.files;
    }

    private void walk(Path directory, String prefix, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new ChartException("directories are nested deeper than " + DEEPEST, directory);
        }
        for (DirectoryFiles.Entry entry :
                DirectoryFiles.sorted(directory)) { // a method for each would be compiled for longer than it runs
            String path = prefix + entry.name();
            Path real = entry.path();
            BasicFileAttributes attributes = attributes(real);
            if (attributes.isSymbolicLink()) {
                real = inside(real);
                attributes = attributes(real);
            }
            if (ignore.ignores(path, attributes.isDirectory())) {
                continue;
            }
            if (attributes.isDirectory()) {
                walk(real, path + "/", depth + 1);
            } else if (attributes.isRegularFile()) {
                budget.take(path, attributes.size());
                files.add(new ChartFile(path, ByteOrderMark.strip(DirectoryFiles.content(real))));
            } else {
                throw new ChartException("cannot load irregular file " + path, chart);
            }
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Where a path leads, which must be below the root. */
    private Path inside(Path path) throws IOException {
        Path real;
        try {
            real = path.toRealPath();
        } catch (IOException e) {
            throw new ChartException("symbolic link leads nowhere: " + chart.relativize(path), chart);
        }
        if (!real.startsWith(root)) {
            throw new ChartException(
                    "symbolic link leaves the repository: " + path.getFileName(),
                    path,
                    "put the file into the chart, or list the link in .helmignore");
        }
        return real;
    }

    private static String read(Path file) throws IOException {
        return new String(ByteOrderMark.strip(Files.readAllBytes(file)), StandardCharsets.UTF_8);
    }
}
