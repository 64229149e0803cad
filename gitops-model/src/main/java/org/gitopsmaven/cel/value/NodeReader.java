/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import org.gitopsmaven.yaml.YamlNode;

/** Makes a value of a node. */
@FunctionalInterface
interface NodeReader {

    /**
     * @param name the key that the node stands under, empty for items of lists
     */
    Object read(String name, YamlNode node);
}
