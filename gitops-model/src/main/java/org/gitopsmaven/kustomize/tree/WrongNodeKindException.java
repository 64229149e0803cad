/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.tree;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A mapping, a sequence or a scalar where another of them is needed ({@code InvalidNodeKindError} of kyaml). */
public final class WrongNodeKindException extends KustomizeException {

    private static final long serialVersionUID = 1L;

    private final NodeKind actual;

    WrongNodeKindException(NodeKind expected, YamlNode node) {
        super(
                "wrong node kind: expected " + expected.label() + " but got "
                        + NodeKind.of(node).label() + ": node contents:\n" + Nodes.text(node),
                node.mark().location());
        this.actual = NodeKind.of(node);
    }

    /** What the wrong node was, where that is what is behind a fault; else null. */
    public static @Nullable NodeKind behind(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongNodeKindException wrong) {
                return wrong.actual;
            }
        }
        return null;
    }
}
