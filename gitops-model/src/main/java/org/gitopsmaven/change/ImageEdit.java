/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * The image that an application runs in an environment.
 *
 * @param image name, and tag or digest or both; a name alone gets the tag that the environment makes for the build
 * @param file where it is written; null to find that by the layout of the repository
 * @param version of the application, for that tag; empty when not known
 */
public record ImageEdit(
        ApplicationName application,
        EnvironmentName environment,
        ImageReference image,
        @Nullable RepositoryPath file,
        String version) {

    public ImageEdit(ApplicationName application, EnvironmentName environment, ImageReference image) {
        this(application, environment, image, null);
    }

    public ImageEdit(
            ApplicationName application,
            EnvironmentName environment,
            ImageReference image,
            @Nullable RepositoryPath file) {
        this(application, environment, image, file, "");
    }

    public ImageEdit ofVersion(String other) {
        return new ImageEdit(application, environment, image, file, other);
    }

    @Override
    public String toString() {
        return application + " in " + environment + " to " + image;
    }
}
