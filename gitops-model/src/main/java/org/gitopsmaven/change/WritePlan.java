/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;

/**
 * Finds the file that says which image an application runs in an environment. It looks only where the conventions point,
 * so little of a large repository has to be fetched; two files that fit are an error that lists them, never a guess.
 */
final class WritePlan {

    private static final List<String> FILES =
            List.of("kustomization.yaml", "kustomization.yml", "Kustomization", "values.yaml", "values.yml");

    /** Directories that belong to one application by their name. */
    private static final List<Convention> NAMED = Stream.of(
                    "{app}/overlays/{env}",
                    "*/{app}/overlays/{env}",
                    "overlays/{env}/{app}",
                    "*/overlays/{env}/{app}",
                    "envs/{env}/{app}",
                    "envs/{env}/*/{app}",
                    "*/envs/{env}/{app}",
                    "*/envs/{env}/*/{app}",
                    "environments/{env}/{app}",
                    "environments/{env}/*/{app}")
            .map(Convention::of)
            .toList();

    /** Directories of a repository that holds one application. */
    private static final List<Convention> ALONE = Stream.of(
                    "overlays/{env}",
                    "*/overlays/{env}",
                    "src/main/gitops/overlays/{env}",
                    "envs/{env}",
                    "*/envs/{env}",
                    "environments/{env}")
            .map(Convention::of)
            .toList();

    private WritePlan() {}

    /** The file of an edit. */
    static RepositoryPath file(GitSnapshot snapshot, ImageEdit edit) {
        RepositoryPath given = edit.file();
        if (given != null) {
            return given;
        }
        Set<RepositoryPath> files = files(snapshot, edit, NAMED);
        if (files.isEmpty()) {
            files = files(snapshot, edit, ALONE);
        }
        if (files.size() == 1) {
            return files.iterator().next();
        }
        throw files.isEmpty() ? nowhere(snapshot, edit) : twice(edit, files);
    }

    private static Set<RepositoryPath> files(GitSnapshot snapshot, ImageEdit edit, List<Convention> conventions) {
        Set<RepositoryPath> files = new LinkedHashSet<>();
        for (Convention convention : conventions) {
            for (RepositoryPath directory : convention.find(snapshot, edit)) {
                for (GitSnapshot.Entry entry : snapshot.list(directory)) {
                    if (entry.kind() == Kind.FILE && FILES.contains(entry.name())) {
                        files.add(directory.resolve(entry.name()));
                    }
                }
            }
        }
        return files;
    }

    private static GitOpsException twice(ImageEdit edit, Collection<RepositoryPath> files) {
        return new GitOpsException(
                "the image of " + edit.application() + " in " + edit.environment() + " may be written in "
                        + files.size() + " files: "
                        + String.join(", ", files.stream().map(Object::toString).toList()),
                null,
                "name the one that is meant");
    }

    private static GitOpsException nowhere(GitSnapshot snapshot, ImageEdit edit) {
        List<String> environments = new ArrayList<>();
        for (String parent : List.of("overlays", "envs", "environments")) {
            snapshot.list(RepositoryPath.of(parent)).stream()
                    .filter(entry -> entry.kind() == Kind.DIRECTORY)
                    .forEach(entry -> environments.add(parent + "/" + entry.name()));
        }
        String seen = environments.isEmpty() ? "" : "; there are: " + String.join(", ", environments);
        return new GitOpsException(
                "no file says which image " + edit.application() + " runs in " + edit.environment(),
                null,
                "looked for <application>/overlays/<environment>/kustomization.yaml, overlays/<environment>[/<application>]"
                        + "/kustomization.yaml and envs/<environment>/**/<application>/values.yaml" + seen);
    }
}
