/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as the effective pom configures it.
 *
 * @param configurations those of its executions in order, then the plugin's own: the first that says something wins
 */
public record PluginConfiguration(String groupId, String artifactId, List<ConfigurationNode> configurations) {

    public PluginConfiguration {
        configurations = List.copyOf(configurations);
    }

    /** The first text found at this path, or null. */
    @Nullable
    String text(String... path) {
        for (ConfigurationNode configuration : configurations) {
            String text = configuration.text(path);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The children of the first node found at this path; empty when there is none. */
    List<ConfigurationNode> children(String... path) {
        for (ConfigurationNode configuration : configurations) {
            ConfigurationNode node = configuration.at(path);
            if (node != null) {
                return node.children();
            }
        }
        return List.of();
    }
}
