/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

/** What became of a target. */
public enum RenderStatus {
    RENDERED("rendered"),
    /** The controller would not render it either: the source is at fault. */
    REFUSED("refused"),
    /** The controller would render it, we cannot, and the reason says why. */
    NOT_RENDERED("notRendered");

    private final String word;

    RenderStatus(String word) {
        this.word = word;
    }

    /** The word that {@code index.json} uses. */
    public String word() {
        return word;
    }
}
