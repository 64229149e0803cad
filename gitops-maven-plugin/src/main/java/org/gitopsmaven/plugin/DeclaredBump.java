/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
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
 * @param commandLine the properties of the command line, for what no configuration says
 */
record DeclaredBump(List<ConfigurationNode> configurations, Properties commandLine) {

    /** What a module declares, or null when it binds no bump. */
    static @Nullable DeclaredBump of(MavenProject project, String pluginKey, Properties commandLine) {
        Plugin plugin = project.getPlugin(pluginKey);
        List<PluginExecution> bound = plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains("bump"))
                        .toList();
        if (plugin == null || bound.isEmpty()) {
            return null;
        }
        return new DeclaredBump(ConfigurationXml.readAll(plugin, bound), commandLine);
    }

    Bumped bumped() {
        String pin = configured("pinDigest");
        return new Bumped(
                text("application"),
                list(text("environment")),
                text("image"),
                list(configured("file")),
                pin == null || Boolean.parseBoolean(pin));
    }

    private static @Nullable List<String> list(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** The repository that it names, or null. */
    @Nullable
    RepositoryConfiguration repository() {
        String nested = configured("repository", "url");
        String url = nested == null ? text("repository") : nested;
        return url == null
                ? null
                : RepositoryConfiguration.of(
                        url, configured("repository", "branch"), configured("repository", "serverId"));
    }

    private @Nullable String text(String name) {
        String text = configured(name);
        return text == null ? commandLine.getProperty("gitops." + name) : text;
    }

    private @Nullable String configured(String... path) {
        for (ConfigurationNode configuration : configurations) {
            String text = configuration.text(path);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
