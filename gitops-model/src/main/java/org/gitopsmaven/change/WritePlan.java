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
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.repository.config.WritePlace;
import org.gitopsmaven.yaml.YamlPath;

/** Finds the places that say which image an application runs in an environment. */
final class WritePlan {

    private WritePlan() {}

    /** The places of an edit: one, unless {@code gitops.yaml} lists several. */
    static List<Found<ImagePlace>> places(GitSnapshot snapshot, ImageEdit edit, GitOpsYaml settings) {
        RepositoryPath given = edit.file();
        if (given != null) {
            return List.of(choose(edit, List.of(read(snapshot, given, Location.of(given.value())))));
        }
        List<WritePlace> listed = settings.application(edit.application()).writes(edit.environment());
        if (!listed.isEmpty()) {
            return listed.stream().map(place -> place(snapshot, edit, place)).toList();
        }
        return List.of(choose(edit, Places.read(snapshot, found(snapshot, edit))));
    }

    private static Found<ImagePlace> choose(ImageEdit edit, List<ValueFile> files) {
        return new ImageChoice(edit).among(Places.images(files));
    }

    private static Found<ImagePlace> place(GitSnapshot snapshot, ImageEdit edit, WritePlace place) {
        RepositoryPath path = RepositoryPath.of(place.file(edit.application(), edit.environment()));
        ValueFile file = read(snapshot, path, place.definedAt());
        YamlPath key = place.key();
        return key == null
                ? choose(edit, List.of(file))
                : new Found<>(
                        file,
                        file.imageAt(key)
                                .orElseThrow(() -> new GitOpsException(
                                        path + " has no \"" + key + "\" that could hold an image",
                                        place.definedAt(),
                                        "correct the key in gitops.yaml, or add it to the file")));
    }

    private static ValueFile read(GitSnapshot snapshot, RepositoryPath path, Location namedAt) {
        return snapshot.read(path)
                .map(content -> ValueFile.read(path, content))
                .orElseThrow(
                        () -> new GitOpsException("there is no file " + path + " in the repository", namedAt, null));
    }

    private static List<RepositoryPath> found(GitSnapshot snapshot, ImageEdit edit) {
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
