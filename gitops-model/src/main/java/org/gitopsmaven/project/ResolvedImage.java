/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import org.gitopsmaven.resource.ImageReference;

/**
 * The image of the application.
 *
 * @param reference name, tag and digest as far as they are known
 * @param source who said so, in words for the log
 * @param passedOver what was found elsewhere and why it did not count
 */
public record ResolvedImage(ImageReference reference, String source, List<String> passedOver) {

    public ResolvedImage {
        passedOver = List.copyOf(passedOver);
    }

    /** Whether the reference may mean another image tomorrow: a SNAPSHOT, {@code latest}, no tag. */
    public boolean isFloating() {
        return reference.isFloating();
    }

    @Override
    public String toString() {
        return reference + " (" + source + ")";
    }
}
