/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.tree;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** Copies of nodes inside a document, of which there can be only so many: a few lines could double a tree for ever. */
public final class CopyLimit {

    private static final int MAX_NODES = 500_000;

    private int copied;

    /**
     * A copy of a node.
     *
     * @throws KustomizeException when all copies together have too many nodes
     */
    public YamlNode copy(YamlNode node) {
        count(node);
        return node.copy();
    }

    private void count(YamlNode node) {
        if (++copied > MAX_NODES) {
            throw new KustomizeException(
                    "more than " + MAX_NODES + " nodes are copied within one document",
                    node.mark().line() == 0 ? null : node.mark().location());
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                count(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.forEach(this::count);
        }
    }
}
