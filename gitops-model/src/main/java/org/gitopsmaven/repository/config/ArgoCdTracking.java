/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

/** How Argo CD marks what belongs to an Application. */
public enum ArgoCdTracking {
    ANNOTATION,
    LABEL,
    ANNOTATION_AND_LABEL;

    static ArgoCdTracking of(String word) {
        return switch (word) {
            case "label" -> LABEL;
            case "annotation+label" -> ANNOTATION_AND_LABEL;
            default -> ANNOTATION;
        };
    }
}
