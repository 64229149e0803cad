/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * The files of a source: of its repository, or of its chart.
 *
 * @param root the directory they lie in
 * @param files all of them
 * @param commit they are of; empty when it is not known
 */
record Checkout(Path root, WorkingTree files, String commit) {

    /** The directory of a source; the rules are those of {@code util/app/path}. */
    Path directory(ApplicationSource source) {
        String path = source.path();
        Location place = source.locationOfPath();
        if (path.startsWith("/")) {
            throw new GitOpsException(path + ": app path is absolute", place, "write it relative to the root");
        }
        Path directory = root.resolve(path).normalize();
        if (!directory.startsWith(root)) {
            throw new GitOpsException(path + ": app path outside root", place, null);
        }
        if (!Files.exists(directory)) {
            throw new GitOpsException(path + ": app path does not exist", place, "check spec.source.path");
        }
        if (!Files.isDirectory(directory)) {
            throw new GitOpsException(path + ": app path is not a directory", place, "name the directory of the file");
        }
        return directory;
    }

    /** A path with slashes from the root; empty for the root. */
    String relative(Path path) {
        return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /** The names of the files directly in a directory. */
    List<String> names(Path directory) {
        String prefix = prefix(directory);
        return files.below(prefix).stream()
                .map(file -> file.substring(prefix.length()))
                .filter(name -> name.indexOf('/') < 0)
                .toList();
    }

    /** All files in a directory and below, with slashes from the root. */
    List<String> below(Path directory) {
        return List.copyOf(files.below(prefix(directory)));
    }

    private String prefix(Path directory) {
        String relative = relative(directory);
        return relative.isEmpty() ? "" : relative + "/";
    }
}
