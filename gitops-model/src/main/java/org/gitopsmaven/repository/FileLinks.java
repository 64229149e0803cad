/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;

/** Paths that lead out of the directory of a kustomization or chart, in whatever field they stand. */
final class FileLinks {

    /** Only what goes up leads out. */
    private static final Pattern GOING_UP = Pattern.compile("[^\"'\\[\\]{},\\n\\r]*\\.\\.[^\"'\\[\\]{},\\n\\r]*");

    /** What stands before a path: a dash, a key, {@code name=} of a generator, a scheme. */
    private static final Pattern BEFORE = Pattern.compile("^.*(?:-\\s+|:\\s+|=|file://)");

    private FileLinks() {}

    static Set<Path> of(SourceTree tree, Path file) {
        Set<Path> found = new HashSet<>();
        Matcher matcher = GOING_UP.matcher(text(tree, file));
        while (matcher.find()) {
            String path = BEFORE.matcher(matcher.group()).replaceFirst("").strip();
            if (!path.contains("://")) {
                add(file.resolveSibling(""), path.replaceFirst("\\s+#.*$", ""), found);
            }
        }
        return found;
    }

    private static void add(Path directory, String path, Set<Path> found) {
        try {
            found.add(directory.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return; // no path on this machine
        }
    }

    /** One that cannot be read links to nothing. */
    private static String text(SourceTree tree, Path file) {
        try {
            return tree.read(file);
        } catch (GitOpsException e) {
            return "";
        }
    }
}
