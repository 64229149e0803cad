/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** The container, its image, and when to pull it. */
final class ContainerImage implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        Decorator.container(object)
                .put("name", application.name())
                .put("image", application.image().toString())
                .put("imagePullPolicy", application.image().isFloating() ? "Always" : "IfNotPresent");
    }
}
