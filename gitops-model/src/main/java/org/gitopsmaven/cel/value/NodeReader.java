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
