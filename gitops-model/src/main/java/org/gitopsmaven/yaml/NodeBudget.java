/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Counts what a reader makes and stops it at its limits. */
final class NodeBudget {

    private final YamlLimits limits;
    private int nodes;
    private int aliasNodes;

    NodeBudget(YamlLimits limits) {
        this.limits = limits;
    }

    void node(YamlMark mark) {
        if (isOneTooMany()) {
            throw tooMany(mark);
        }
    }

    /** Counts a node and says whether it is more than there may be. */
    boolean isOneTooMany() {
        return ++nodes > limits.nodes();
    }

    YamlException tooMany(YamlMark mark) {
        return new YamlException("more than " + limits.nodes() + " nodes", mark, "split the file");
    }

    void aliasNode(YamlMark mark) {
        node(mark);
        if (++aliasNodes > limits.aliasNodes()) {
            throw new YamlException(
                    "document contains excessive aliasing: more than " + limits.aliasNodes() + " nodes are repetitions",
                    mark);
        }
    }

    boolean isTooDeep(int depth) {
        return depth > limits.depth();
    }

    void depth(int depth, YamlMark mark) {
        if (isTooDeep(depth)) {
            throw new YamlException("nested deeper than " + limits.depth() + " levels", mark);
        }
    }
}
