/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.GitOpsException;

/**
 * The paths whose change makes Argo CD render an Application again: the annotation
 * {@code argocd.argoproj.io/manifest-generate-paths}. Ported from {@code util/app/path}.
 */
public final class RefreshPaths {

    /** The annotation. */
    public static final String ANNOTATION = "argocd.argoproj.io/manifest-generate-paths";

    private RefreshPaths() {}

    /**
     * The paths that an annotation names, from the root of the repository.
     *
     * @param directory of the source
     */
    public static List<String> of(String annotation, String directory) {
        List<String> paths = new ArrayList<>();
        for (String item : annotation.split(";")) {
            String path = item.strip();
            if (path.startsWith("/")) {
                paths.add(path.substring(1));
            } else if (!path.isEmpty()) {
                paths.add(GoPath.clean(directory + "/" + path));
            }
        }
        return paths;
    }

    /** Whether a change of these files makes Argo CD render again; without paths or files, every change does. */
    public static boolean changed(Collection<String> paths, Collection<String> files) {
        return paths.isEmpty()
                || files.isEmpty()
                || files.stream().anyMatch(file -> paths.stream().anyMatch(path -> touches(path, file)));
    }

    private static boolean touches(String path, String file) {
        String item = GoPath.clean("/" + path);
        String changed = GoPath.clean("/" + file);
        if (changed.equals(item) || item.equals("/") || changed.startsWith(item + "/")) {
            return true;
        }
        try {
            return Glob.of(item, GlobSyntax.PATH_MATCH).matches(changed);
        } catch (GitOpsException e) {
            return false; // Argo CD passes over a pattern that is none
        }
    }

    /**
     * The annotation that covers all that a rendering read: the directories of the files, without those that lie below
     * another.
     *
     * @param reads the files that were read, with slashes from the root of the repository
     */
    public static String annotation(Collection<String> reads) {
        TreeSet<String> directories = new TreeSet<>();
        reads.forEach(file -> directories.add(GoPath.directory("/" + file)));
        List<String> paths = new ArrayList<>();
        for (String directory : directories) {
            if (paths.stream().noneMatch(outer -> directory.startsWith(outer.equals("/") ? outer : outer + "/"))) {
                paths.add(directory);
            }
        }
        return String.join(";", paths);
    }
}
