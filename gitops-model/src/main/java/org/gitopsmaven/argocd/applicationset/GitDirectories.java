/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.files.WalkOrder;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;

/** One set of parameters for each directory that a pattern names; hidden ones are never seen. */
final class GitDirectories {

    private record Item(Glob glob, boolean exclude) {}

    private final RepositoryFiles files;
    private final PathParameters paths;

    GitDirectories(RepositoryFiles files, PathParameters paths) {
        this.files = files;
        this.paths = paths;
    }

    List<GoMap> generate(FieldReader fields) {
        List<Item> items = items(fields);
        List<GoMap> result = new ArrayList<>();
        for (String directory : directories()) {
            if (matches(items, directory, false) && !matches(items, directory, true)) {
                GoMap params = new GoMap();
                paths.addDirectory(params, directory);
                result.add(params);
            }
        }
        return result;
    }

    private static List<Item> items(FieldReader fields) {
        List<Item> items = new ArrayList<>();
        for (FieldReader item : fields.list("directories")) {
            try {
                items.add(new Item(Glob.of(item.text("path"), GlobSyntax.PATH_MATCH), item.flag("exclude")));
            } catch (GitOpsException e) {
                throw new GitOpsException(e.message(), item.locationOf("path"), e.hint(), e);
            }
        }
        return items;
    }

    private static boolean matches(List<Item> items, String directory, boolean exclude) {
        return items.stream()
                .anyMatch(item -> item.exclude() == exclude && item.glob().matches(directory));
    }

    // in the order of a walk: "a/b" before "a-b"
    private SortedSet<String> directories() {
        TreeSet<String> directories = new TreeSet<>(WalkOrder.INSTANCE);
        for (String file : files.files()) {
            int slash = file.indexOf('/');
            int start = 0;
            while (slash >= 0 && file.charAt(start) != '.') {
                directories.add(file.substring(0, slash));
                start = slash + 1;
                slash = file.indexOf('/', start);
            }
        }
        return directories;
    }
}
