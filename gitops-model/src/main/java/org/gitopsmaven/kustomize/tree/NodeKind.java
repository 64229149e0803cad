/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.tree;

import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The three kinds of nodes, as kyaml calls them in its messages. */
public enum NodeKind {
    SCALAR("ScalarNode"),
    MAPPING("MappingNode"),
    SEQUENCE("SequenceNode");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    public static NodeKind of(YamlNode node) {
        if (node instanceof YamlMapping) {
            return MAPPING;
        }
        return node instanceof YamlSequence ? SEQUENCE : SCALAR;
    }

    /**
     * Refuses a node of another kind; null and a missing node pass.
     *
     * @throws WrongNodeKindException with kyaml's words
     */
    public void require(@Nullable YamlNode node) {
        if (node != null && of(node) != this && !Nodes.isNull(node)) {
            throw new WrongNodeKindException(this, node);
        }
    }
}
