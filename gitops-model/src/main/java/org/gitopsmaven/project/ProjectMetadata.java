/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the build of an application knows of itself: the effective pom as plain values.
 *
 * @param coordinates of the project
 * @param description as the project's own pom says it; an inherited one describes the parent; null for none
 * @param url as the project's own pom says it, or null
 * @param directory where the pom lies
 * @param buildDirectory where builders leave what they made, {@code target}
 * @param dependencies direct ones are enough, their versions resolved by dependency management
 * @param properties of the project, overlaid by those of the command line
 * @param configuration the settings the application itself ships, {@code application.properties} and the like
 * @param plugins the build plugins and their configuration, in the order of the pom
 */
public record ProjectMetadata(
        Coordinates coordinates,
        @Nullable String description,
        @Nullable String url,
        Path directory,
        Path buildDirectory,
        Set<Coordinates> dependencies,
        Map<String, String> properties,
        ApplicationProperties configuration,
        List<PluginConfiguration> plugins) {

    public ProjectMetadata {
        dependencies = Set.copyOf(dependencies);
        properties = Map.copyOf(properties);
        plugins = List.copyOf(plugins);
    }

    /** A project of which no more is known than its name and place. */
    public static ProjectMetadata of(Coordinates coordinates, Path directory) {
        return new ProjectMetadata(
                coordinates,
                null,
                null,
                directory,
                directory.resolve("target"),
                Set.of(),
                Map.of(),
                ApplicationProperties.NONE,
                List.of());
    }

    public ProjectMetadata withDescription(@Nullable String text, @Nullable String home) {
        return new ProjectMetadata(
                coordinates, text, home, directory, buildDirectory, dependencies, properties, configuration, plugins);
    }

    public ProjectMetadata withDependencies(Set<Coordinates> others) {
        return new ProjectMetadata(
                coordinates, description, url, directory, buildDirectory, others, properties, configuration, plugins);
    }

    public ProjectMetadata withProperties(Map<String, String> others) {
        return new ProjectMetadata(
                coordinates, description, url, directory, buildDirectory, dependencies, others, configuration, plugins);
    }

    public ProjectMetadata withConfiguration(ApplicationProperties other) {
        return new ProjectMetadata(
                coordinates, description, url, directory, buildDirectory, dependencies, properties, other, plugins);
    }

    public ProjectMetadata withPlugins(List<PluginConfiguration> others) {
        return new ProjectMetadata(
                coordinates,
                description,
                url,
                directory,
                buildDirectory,
                dependencies,
                properties,
                configuration,
                others);
    }

    /** Whether the project depends on any artifact of this group. */
    boolean dependsOnGroup(String groupId) {
        return dependencies.stream().anyMatch(it -> it.groupId().equals(groupId));
    }

    /** Whether the project depends on one of these artifacts, each {@code groupId:artifactId}. */
    boolean dependsOn(Set<String> artifacts) {
        return dependencies.stream().anyMatch(it -> artifacts.contains(it.groupId() + ":" + it.artifactId()));
    }

    /** The plugin of the build with these names, or null. */
    @Nullable
    PluginConfiguration plugin(String groupId, String artifactId) {
        return plugins.stream()
                .filter(it -> it.groupId().equals(groupId) && it.artifactId().equals(artifactId))
                .findFirst()
                .orElse(null);
    }
}
