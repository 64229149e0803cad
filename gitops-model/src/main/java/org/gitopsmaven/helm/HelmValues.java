/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import org.gitopsmaven.yaml.YamlNode;

/** One layer of values, over the ones before it and over the chart's own. */
public sealed interface HelmValues {

    /** A file, as {@code --values} takes it. */
    record File(Path path) implements HelmValues {}

    /**
     * YAML written somewhere else than in a file of its own.
     *
     * @param name what errors call it
     */
    record Text(String name, String yaml) implements HelmValues {}

    /**
     * A tree.
     *
     * @param name what errors call it
     */
    record Tree(String name, YamlNode root) implements HelmValues {}
}
