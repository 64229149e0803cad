/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an application.
 *
 * @param image the name of its image without tag, or null for the image that is bumped
 * @param chart the directory of its chart from the root, or null to find that
 * @param writes where its image is written; empty to find that by the layout
 */
public record ApplicationSettings(
        ApplicationName name,
        @Nullable String image,
        @Nullable Path chart,
        List<WritePlace> writes) {

    public ApplicationSettings {
        writes = List.copyOf(writes);
    }

    /** Where its image is written for an environment; empty to find that by the layout. */
    public List<WritePlace> writes(EnvironmentName environment) {
        return writes.stream().filter(place -> place.isFor(environment)).toList();
    }
}
