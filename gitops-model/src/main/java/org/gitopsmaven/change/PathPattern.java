/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;

/** A path with {@code *} inside of names and {@code **} for any directories. */
record PathPattern(List<String> segments) {

    private static final int DEEPEST = 20;

    static PathPattern of(String pattern) {
        return new PathPattern(List.of(pattern.split("/")));
    }

    /** The files that match. */
    List<RepositoryPath> find(GitSnapshot snapshot) {
        List<RepositoryPath> found = new ArrayList<>();
        find(snapshot, RepositoryPath.ROOT, 0, found);
        return found.stream().distinct().toList();
    }

    private void find(GitSnapshot snapshot, RepositoryPath directory, int index, List<RepositoryPath> found) {
        if (directory.segments().size() > DEEPEST) {
            return;
        }
        String segment = segments.get(index);
        boolean any = segment.equals("**");
        if (any && index + 1 < segments.size()) {
            find(snapshot, directory, index + 1, found);
        }
        for (GitSnapshot.Entry entry : snapshot.list(directory)) {
            boolean last = index == segments.size() - 1;
            if (entry.kind() == Kind.FILE && last && (any || matches(segment, entry.name()))) {
                found.add(directory.resolve(entry.name()));
            } else if (entry.kind() == Kind.DIRECTORY && (any || !last && matches(segment, entry.name()))) {
                below(snapshot, directory, entry.name(), any ? index : index + 1, found);
            }
        }
    }

    private void below(
            GitSnapshot snapshot, RepositoryPath directory, String name, int index, List<RepositoryPath> found) {
        try {
            find(snapshot, directory.resolve(name), index, found);
        } catch (GitOpsException e) {
            if (e instanceof org.gitopsmaven.git.GitException) {
                throw e;
            }
        }
    }

    private static boolean matches(String pattern, String name) {
        if (!pattern.contains("*")) {
            return pattern.equals(name);
        }
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : "[^/]*").append(Pattern.quote(part));
        }
        return Pattern.matches(regex.toString(), name);
    }
}
