/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** One edit of one object of the derived base. */
@FunctionalInterface
interface Decorator {

    void decorate(Fields object, Application application);

    /** The pod template of a Deployment. */
    static Fields pod(Fields deployment) {
        return deployment.in("spec", "template", "spec");
    }
}
