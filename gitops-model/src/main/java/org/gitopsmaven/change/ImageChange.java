/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.git.RepositoryPath;

/**
 * An image that a change sets.
 *
 * @param before the image as it was written; empty parts were not there
 * @param after the image as it is written now
 */
public record ImageChange(ImageEdit edit, RepositoryPath file, String before, String after) {

    @Override
    public String toString() {
        return edit.application() + " in " + edit.environment() + ": " + before + " → " + after;
    }
}
