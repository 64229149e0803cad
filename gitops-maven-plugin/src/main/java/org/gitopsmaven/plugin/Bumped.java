/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.finding.GitOpsException;
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
 */
record Bumped(
        @Nullable String application,
        @Nullable List<String> environments,
        @Nullable String image) {

    /** One edit for each environment. */
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
                .map(environment -> new ImageEdit(name, EnvironmentName.of(environment), reference))
                .toList();
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
            return resolved.reference();
        }
        if (image == null) {
            throw new GitOpsException("there is no pom that could name the image", null, "set -Dgitops.image=name:tag");
        }
        return ImageReference.of(image);
    }
}
