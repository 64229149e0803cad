/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.project.ImageSources;
import org.gitopsmaven.project.ProjectMetadata;
import org.gitopsmaven.project.ResolvedImage;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * What the user said is to be bumped, completed by what the project knows.
 *
 * @param application its name, or null for the artifactId
 * @param environments those that get the image
 * @param image the image, or null for what the build left
 * @param files where it is written, or null to find that
 * @param pinDigest whether a digest that the build left is written
 */
record Bumped(
        @Nullable String application,
        @Nullable List<String> environments,
        @Nullable String image,
        @Nullable List<String> files,
        boolean pinDigest) {

    /** One edit for each environment and file. */
    List<ImageEdit> edits(@Nullable ProjectMetadata project, Log log) {
        if (environments == null || environments.isEmpty()) {
            throw new GitOpsException(
                    "no environment is named that the image goes to",
                    null,
                    "set <environment> in the configuration of the goal, or -Dgitops.environment=dev");
        }
        ApplicationName name = name(project);
        ImageReference reference = image(project, log);
        return environments.stream()
                .map(EnvironmentName::of)
                .flatMap(environment -> edits(name, environment, reference))
                .map(edit -> project == null
                        ? edit
                        : edit.ofVersion(project.coordinates().version()))
                .toList();
    }

    private Stream<ImageEdit> edits(ApplicationName name, EnvironmentName environment, ImageReference reference) {
        if (files == null || files.isEmpty()) {
            return Stream.of(new ImageEdit(name, environment, reference));
        }
        return files.stream()
                .map(file -> file.strip()
                        .replace("{environment}", environment.value())
                        .replace("{application}", name.value()))
                .map(file -> new ImageEdit(name, environment, reference, RepositoryPath.of(file)));
    }

    private ApplicationName name(@Nullable ProjectMetadata project) {
        if (application != null) {
            return ApplicationName.of(application);
        }
        if (project == null) {
            throw new GitOpsException(
                    "there is no pom that could name the application", null, "set -Dgitops.application");
        }
        return ApplicationName.of(project.coordinates().artifactId());
    }

    private ImageReference image(@Nullable ProjectMetadata project, Log log) {
        if (project != null) {
            ResolvedImage resolved = ImageSources.resolve(project, image);
            log.info("image " + resolved);
            ImageReference found = resolved.reference();
            return pinDigest || image != null || found.tag() == null ? found : found.withDigest(null);
        }
        if (image == null) {
            throw new GitOpsException("there is no pom that could name the image", null, "set -Dgitops.image=name:tag");
        }
        return ImageReference.of(image);
    }
}
