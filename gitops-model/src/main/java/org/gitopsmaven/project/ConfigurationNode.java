/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a plugin's {@code <configuration>}: what a pom can say there, and no more. */
public record ConfigurationNode(String name, @Nullable String value, List<ConfigurationNode> children) {

    public ConfigurationNode {
        children = List.copyOf(children);
    }

    public static ConfigurationNode leaf(String name, String value) {
        return new ConfigurationNode(name, value, List.of());
    }

    public static ConfigurationNode of(String name, ConfigurationNode... children) {
        return new ConfigurationNode(name, null, List.of(children));
    }

    /** The first child with this name, or null. */
    @Nullable
    ConfigurationNode child(String childName) {
        for (ConfigurationNode child : children) {
            if (child.name().equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The node reached through these names, or null. */
    @Nullable
    ConfigurationNode at(String... path) {
        ConfigurationNode node = this;
        for (String step : path) {
            node = node.child(step);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** The text reached through these names, trimmed; null when there is none or it is blank. */
    public @Nullable String text(String... path) {
        ConfigurationNode node = at(path);
        String text = node == null ? null : node.value();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
