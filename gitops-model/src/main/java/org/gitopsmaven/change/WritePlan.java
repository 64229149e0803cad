/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;

/** Finds the place that says which image an application runs in an environment. */
final class WritePlan {

    private WritePlan() {}

    /** The place of an edit. */
    static Found<ImagePlace> place(GitSnapshot snapshot, ImageEdit edit) {
        List<ValueFile> files = Places.read(snapshot, paths(snapshot, edit));
        return new ImageChoice(edit).among(Places.images(files));
    }

    private static List<RepositoryPath> paths(GitSnapshot snapshot, ImageEdit edit) {
        RepositoryPath given = edit.file();
        if (given != null) {
            if (snapshot.read(given).isEmpty()) {
                throw new GitOpsException("there is no such file in the repository", Location.of(given.value()));
            }
            return List.of(given);
        }
        FileSearch search = new FileSearch(snapshot, edit.application());
        List<RepositoryPath> paths = new ArrayList<>();
        search.find(edit.environment(), edit.application()).forEach(found -> paths.addAll(found.files()));
        if (paths.isEmpty()) {
            throw nowhere(snapshot, edit);
        }
        return paths;
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
