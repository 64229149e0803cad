/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;

/**
 * A way in which repositories lay out their directories: names, {@code {app}}, {@code {env}}, and {@code *} for any one
 * directory.
 */
record Convention(List<String> segments) {

    // a star stands for regions, groups and the like; a directory with more is one of applications
    private static final int WIDEST = 64;

    static Convention of(String pattern) {
        return new Convention(List.of(pattern.split("/")));
    }

    /** The directories of a repository that fit. */
    List<RepositoryPath> find(GitSnapshot snapshot, ImageEdit edit) {
        List<RepositoryPath> found = List.of(RepositoryPath.ROOT);
        for (int i = 0; i < segments.size(); i++) {
            List<RepositoryPath> next = new ArrayList<>();
            for (RepositoryPath directory : found) {
                next.addAll(step(snapshot, directory, segments.get(i), i == 0, edit));
            }
            found = next;
        }
        return found;
    }

    private static List<RepositoryPath> step(
            GitSnapshot snapshot, RepositoryPath directory, String segment, boolean top, ImageEdit edit) {
        List<String> names = snapshot.list(directory).stream()
                .filter(entry -> entry.kind() == Kind.DIRECTORY)
                .map(GitSnapshot.Entry::name)
                .toList();
        if (segment.equals("*")) {
            boolean tooWide = !top && names.size() > WIDEST;
            return tooWide
                    ? List.of()
                    : names.stream()
                            .filter(Convention::isSafe)
                            .map(directory::resolve)
                            .toList();
        }
        String wanted = switch (segment) {
            case "{app}" -> edit.application().value();
            case "{env}" -> edit.environment().value();
            default -> segment;
        };
        return names.contains(wanted) ? List.of(directory.resolve(wanted)) : List.of();
    }

    /** Names that no path of ours can have are nobody's application. */
    private static boolean isSafe(String name) {
        try {
            return !RepositoryPath.of(name).isRoot();
        } catch (org.gitopsmaven.finding.GitOpsException e) {
            return false;
        }
    }
}
