/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** The labels of the Deployment on its pods too. */
final class PodLabels implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        RecommendedLabels.of(application).forEach(object.in("spec", "template", "metadata", "labels")::put);
    }
}
