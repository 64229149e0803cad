/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.gitopsmaven.project.ApplicationProperties;
import org.gitopsmaven.project.Coordinates;
import org.gitopsmaven.project.PluginConfiguration;
import org.gitopsmaven.project.ProjectMetadata;

/** A Maven project as the plain values that the engine reads. */
final class MavenMetadata {

    private MavenMetadata() {}

    static ProjectMetadata of(MavenProject project, MavenSession session) {
        return new ProjectMetadata(
                new Coordinates(project.getGroupId(), project.getArtifactId(), project.getVersion()),
                project.getOriginalModel().getDescription(),
                project.getOriginalModel().getUrl(),
                project.getBasedir().toPath(),
                Path.of(project.getBuild().getDirectory()),
                dependencies(project),
                properties(project, session),
                ApplicationProperties.read(resources(project)),
                plugins(project));
    }

    /** What only tests see says nothing of the application. */
    private static Set<Coordinates> dependencies(MavenProject project) {
        Set<Coordinates> dependencies = new LinkedHashSet<>();
        for (Dependency dependency : project.getDependencies()) {
            if (Artifact.SCOPE_TEST.equals(dependency.getScope())) {
                continue;
            }
            dependencies.add(new Coordinates(
                    dependency.getGroupId(),
                    dependency.getArtifactId(),
                    dependency.getVersion() == null ? "" : dependency.getVersion()));
        }
        return dependencies;
    }

    /** The command line overrides the pom. */
    private static Map<String, String> properties(MavenProject project, MavenSession session) {
        Map<String, String> properties = new HashMap<>();
        for (Properties source : List.of(project.getProperties(), session.getUserProperties())) {
            source.stringPropertyNames().forEach(name -> properties.put(name, source.getProperty(name)));
        }
        return properties;
    }

    private static List<Path> resources(MavenProject project) {
        List<Path> directories = new ArrayList<>();
        directories.add(Path.of(project.getBuild().getOutputDirectory()));
        for (Resource resource : project.getResources()) {
            directories.add(Path.of(resource.getDirectory()));
        }
        return directories;
    }

    private static List<PluginConfiguration> plugins(MavenProject project) {
        return project.getBuildPlugins().stream()
                .map(plugin -> new PluginConfiguration(
                        plugin.getGroupId(),
                        plugin.getArtifactId(),
                        ConfigurationXml.readAll(plugin, plugin.getExecutions())))
                .toList();
    }
}
