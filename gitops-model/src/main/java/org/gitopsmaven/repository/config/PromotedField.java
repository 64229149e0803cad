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

/**
 * A field that a promotion moves besides images and chart versions.
 *
 * @param applications those it is for; empty for all
 * @param file from the root, with {@code {environment}}, {@code {application}}, {@code *} and {@code **}
 */
public record PromotedField(List<ApplicationName> applications, String file, YamlPath key, Location definedAt) {

    public PromotedField {
        applications = List.copyOf(applications);
    }

    public boolean isFor(ApplicationName application) {
        return applications.isEmpty() || applications.contains(application);
    }

    /** The pattern of its files, from the root and with {@code /}. */
    public String files(ApplicationName application, EnvironmentName environment) {
        return PathTemplate.expand(file, application, environment);
    }
}
