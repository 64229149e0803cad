/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** Selects the pods by name alone: a Deployment's selector can never be changed, and versions do. */
record StableSelector(String... path) implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        object.in(path).put(RecommendedLabels.NAME, application.name());
    }
}
