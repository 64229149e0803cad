/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.RefreshPaths;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Holds the annotation that tells Argo CD which changes concern an Application against the files that were read for it:
 * a path that is missing there leaves the cluster behind.
 *
 * @param root of the repository
 */
record RefreshCheck(Path root) {

    /** What is wrong with the annotation, if there is one. */
    Optional<Finding> check(ArgoApplication application, List<Path> reads) {
        String annotation = application.annotations().get(RefreshPaths.ANNOTATION);
        if (annotation == null || annotation.isBlank() || reads.isEmpty()) {
            return Optional.empty();
        }
        List<String> files = reads.stream().map(this::relative).sorted().toList();
        List<String> paths = new ArrayList<>();
        for (ApplicationSource source : application.sources()) {
            if (!source.isChart()) {
                paths.addAll(RefreshPaths.of(annotation, source.path()));
            }
        }
        String wanted = "write \"" + RefreshPaths.annotation(files) + "\"";
        Location place = place(application);
        if (paths.stream().anyMatch(path -> path.isEmpty() || path.equals("."))) {
            return Optional.of(Finding.of(
                            ArgoRules.REFRESH,
                            RefreshPaths.ANNOTATION + ": got \"" + annotation
                                    + "\", which is the whole repository: every commit renders the Application again")
                    .withHint(wanted)
                    .at(place));
        }
        return files.stream()
                .filter(file -> !RefreshPaths.changed(paths, List.of(file)))
                .findFirst()
                .map(file -> Finding.of(
                                ArgoRules.REFRESH,
                                RefreshPaths.ANNOTATION + ": got \"" + annotation + "\", which leaves out " + file
                                        + ": when it changes, Argo CD does not render the Application again")
                        .withHint(wanted)
                        .at(place));
    }

    private static Location place(ArgoApplication application) {
        YamlNode annotation = application.content().at("metadata", "annotations") instanceof YamlMapping annotations
                ? annotations.get(RefreshPaths.ANNOTATION)
                : null;
        return annotation == null ? application.definedAt() : annotation.mark().location();
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
