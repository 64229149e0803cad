/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Path> all = new ArrayList<>();
        for (Path file : tree.yamlFiles()) {
            if (file.endsWith(FILE)) {
                all.add(file.resolveSibling(""));
            }
        }
        List<Path> outer = new ArrayList<>();
        for (Path chart : all) {
            if (!isInOther(chart, all)) {
                outer.add(chart);
            }
        }
        return new Charts(tree.root(), List.copyOf(outer));
    }

    /** Whether it is the dependency of another chart. */
    private static boolean isInOther(Path chart, List<Path> all) {
        for (Path other : all) {
            if (!other.equals(chart) && chart.startsWith(other)) {
                return true;
            }
        }
        return false;
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
