/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** What the project says of itself, and of the commit it was built from when that was asked for. */
final class DescribingAnnotations {

    private static final String OWN = "gitopsmaven.org/";

    private DescribingAnnotations() {}

    static void put(Fields object, Application application) {
        annotate(object, "kubernetes.io/description", application.project().description());
        annotate(object, OWN + "url", application.project().url());
        Revision revision = application.settings().revision();
        if (revision != null) {
            annotate(object, OWN + "git-commit", revision.commit());
            annotate(object, OWN + "git-branch", revision.branch());
        }
    }

    private static void annotate(Fields object, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            object.in("metadata", "annotations").put(name, value.strip().replaceAll("\\s+", " "));
        }
    }
}
