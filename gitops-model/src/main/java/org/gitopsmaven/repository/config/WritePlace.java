/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * A place where an image is written.
 *
 * @param environments those it is for; empty for all
 * @param file from the root, with {@code {environment}} and {@code {application}}
 * @param key where in the file, or null to find that by the kind of the file
 */
public record WritePlace(
        List<EnvironmentName> environments,
        String file,
        @Nullable YamlPath key,
        Location definedAt) {

    public WritePlace {
        environments = List.copyOf(environments);
    }

    public boolean isFor(EnvironmentName environment) {
        return environments.isEmpty() || environments.contains(environment);
    }

    /** The file, from the root and with {@code /}. */
    public String file(ApplicationName application, EnvironmentName environment) {
        return PathTemplate.expand(file, application, environment);
    }
}
