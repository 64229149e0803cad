/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.gitopsmaven.project.ConfigurationNode;
import org.jspecify.annotations.Nullable;

/**
 * The bump that a module declares in its pom. On the command line Maven runs the goal once for the whole build, so what
 * the other modules say is read from here.
 *
 * @param configurations of its executions and of the plugin; the first that says something wins
 */
record DeclaredBump(List<ConfigurationNode> configurations) {

    /** What a module declares, or null when it binds no bump. */
    static @Nullable DeclaredBump of(MavenProject project, String pluginKey) {
        Plugin plugin = project.getPlugin(pluginKey);
        List<PluginExecution> bound = plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains("bump"))
                        .toList();
        if (plugin == null || bound.isEmpty()) {
            return null;
        }
        List<ConfigurationNode> configurations = new ArrayList<>();
        bound.forEach(execution -> add(configurations, execution.getConfiguration()));
        add(configurations, plugin.getConfiguration());
        return new DeclaredBump(configurations);
    }

    /** Completed by what was said on the command line. */
    Bumped bumped(Bumped commandLine) {
        String environments = text("environment");
        return new Bumped(
                commandLine.application() == null ? text("application") : commandLine.application(),
                commandLine.environments() == null && environments != null
                        ? Arrays.stream(environments.split(","))
                                .map(String::strip)
                                .toList()
                        : commandLine.environments(),
                commandLine.image() == null ? text("image") : commandLine.image());
    }

    /** The repository that it names, or null. */
    @Nullable
    RepositoryConfiguration repository() {
        String url = text("repository") == null ? text("repository", "url") : text("repository");
        return url == null
                ? null
                : RepositoryConfiguration.of(url, text("repository", "branch"), text("repository", "serverId"));
    }

    private static void add(List<ConfigurationNode> configurations, @Nullable Object configuration) {
        ConfigurationNode node = ConfigurationXml.read(configuration);
        if (node != null) {
            configurations.add(node);
        }
    }

    private @Nullable String text(String... path) {
        for (ConfigurationNode configuration : configurations) {
            String text = configuration.text(path);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
