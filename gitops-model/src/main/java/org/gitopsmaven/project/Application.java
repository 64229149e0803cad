/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.gitopsmaven.resource.ImageReference;

/** All that the objects of a derived base say about the application. */
record Application(
        String name, ProjectMetadata project, BaseSettings settings, Endpoints endpoints, ImageReference image) {

    static Application of(ProjectMetadata project, BaseSettings settings, ImageReference image) {
        String given = settings.application();
        return new Application(
                KubernetesName.of(given == null ? project.coordinates().artifactId() : given),
                project,
                settings,
                EndpointDetection.of(project, settings.http()),
                image);
    }
}
