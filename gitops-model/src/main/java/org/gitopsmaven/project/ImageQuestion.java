/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Whose image is looked for.
 *
 * @param given what the user named, {@code -Dgitops.image}; null for nothing
 */
record ImageQuestion(ProjectMetadata project, @Nullable String given) {

    @Nullable
    String property(String name) {
        String value = project.properties().get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A file that a builder leaves: where it is configured, from the project's directory, else in the build's. */
    Path file(@Nullable String configured, String name) {
        return configured == null
                ? project.buildDirectory().resolve(name)
                : project.directory().resolve(configured).normalize();
    }

    /** The file as it is told to the user. */
    String shown(Path file) {
        return Location.of(file).relativeTo(project.directory()).file();
    }

    static boolean exists(Path file) {
        return Files.isRegularFile(file);
    }
}
