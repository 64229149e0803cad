/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.change.place.FieldPlace;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;

/** The places of some files. */
final class Places {

    private Places() {}

    /** A place and the file that it is in. */
    record Found<T extends FieldPlace>(ValueFile file, T place) {

        String where() {
            return file.path() + ":" + place.mark().line() + " " + place.key() + ": " + place.shown();
        }
    }

    /** Reads files with one request; what is no YAML is nobody's place, unless its name says that it must be. */
    static List<ValueFile> read(GitSnapshot snapshot, Collection<RepositoryPath> paths) {
        snapshot.prefetch(paths);
        List<ValueFile> files = new ArrayList<>();
        for (RepositoryPath path : paths) {
            snapshot.read(path).ifPresent(content -> add(files, path, content));
        }
        return files;
    }

    private static void add(List<ValueFile> files, RepositoryPath path, byte[] content) {
        try {
            files.add(ValueFile.read(path, content));
        } catch (GitOpsException e) {
            if (path.name().startsWith("values")
                    || path.name().toLowerCase(Locale.ROOT).startsWith("kust")) {
                throw e;
            }
        }
    }

    static List<Found<ImagePlace>> images(List<ValueFile> files) {
        List<Found<ImagePlace>> found = new ArrayList<>();
        files.forEach(file -> file.images().forEach(place -> found.add(new Found<>(file, place))));
        return found;
    }
}
