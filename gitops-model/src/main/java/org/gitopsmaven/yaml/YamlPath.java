/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in a document: {@code spec.images[name=app].newTag}, {@code containers[0].image},
 * {@code metadata.annotations["example.com/tag"]}. A step goes to a key, to an item by its number, or to the item with
 * a key of that value.
 */
public final class YamlPath {

    private final List<PathStep> steps;

    private YamlPath(List<PathStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws YamlException when it is none
     */
    public static YamlPath of(String text) {
        return new YamlPath(new PathParser(text).steps());
    }

    /** A path of keys, whatever characters they have. */
    public static YamlPath ofKeys(String... keys) {
        List<PathStep> steps = new ArrayList<>();
        for (String key : keys) {
            steps.add(new PathStep.Key(key));
        }
        return new YamlPath(steps);
    }

    /** One step further to a key. */
    public YamlPath key(String key) {
        return then(new PathStep.Key(key));
    }

    /** One step further to an item, counted from 0. */
    public YamlPath item(int index) {
        return then(new PathStep.Index(index));
    }

    /** One step further to the item whose key has this value. */
    public YamlPath item(String key, String value) {
        return then(new PathStep.Match(key, value));
    }

    private YamlPath then(PathStep step) {
        List<PathStep> longer = new ArrayList<>(steps);
        longer.add(step);
        return new YamlPath(longer);
    }

    List<PathStep> steps() {
        return steps;
    }

    /** The steps from this one on. */
    YamlPath from(int step) {
        return new YamlPath(steps.subList(step, steps.size()));
    }

    /** Whether this path leads to where the other one does, or further. */
    public boolean startsWith(YamlPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** The node it leads to; null when there is none. */
    public @Nullable YamlNode in(YamlNode root) {
        YamlNode node = root;
        for (PathStep step : steps) {
            node = step.in(node);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlPath path && steps.equals(path.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (PathStep step : steps) {
            String text = step.toString();
            out.append(out.isEmpty() || text.startsWith("[") ? "" : ".").append(text);
        }
        return out.toString();
    }
}
