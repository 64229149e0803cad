/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * The charts of a tree that are no part of another one.
 *
 * @param root what messages tell paths from
 * @param directories of the charts, sorted
 */
record Charts(Path root, List<Path> directories) {

    private static final String FILE = "Chart.yaml";

    /** The name that the design gives to the one chart of all applications. */
    private static final String GOLDEN = "golden-chart";

    static Charts in(SourceTree tree) {
        List<Path> all = tree.yamlFiles().stream()
                .filter(file -> file.endsWith(FILE))
                .map(file -> file.resolveSibling(""))
                .toList();
        return new Charts(
                tree.root(),
                all.stream()
                        .filter(chart ->
                                all.stream().noneMatch(other -> !other.equals(chart) && chart.startsWith(other)))
                        .toList());
    }

    static boolean isOne(SourceTree tree, Path directory) {
        return tree.hasFile(directory.resolve(FILE));
    }

    boolean isEmpty() {
        return directories.isEmpty();
    }

    boolean hold(Path file) {
        return directories.stream().anyMatch(file::startsWith);
    }

    /**
     * The chart of an application: the one with its name, else the golden one, else the only one.
     *
     * @param values of the application, for the message
     */
    Path of(ApplicationName application, Path values) {
        List<Path> named = named(application.value());
        List<Path> fitting = !named.isEmpty() ? named : directories.size() == 1 ? directories : golden();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new GitOpsException(
                "which chart " + application + " is made of is not known; there are: "
                        + directories.stream()
                                .map(chart -> root.relativize(chart).toString().replace('\\', '/'))
                                .collect(Collectors.joining(", ")),
                Location.of(values),
                "name it in gitops.yaml (applications: chart:)");
    }

    private List<Path> named(String name) {
        return directories.stream().filter(chart -> chart.endsWith(name)).toList();
    }

    private List<Path> golden() {
        return directories.stream()
                .filter(chart -> String.valueOf(chart.getFileName()).startsWith(GOLDEN))
                .toList();
    }
}
