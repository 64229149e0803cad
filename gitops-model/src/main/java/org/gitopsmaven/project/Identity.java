/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** What kind of object it is, and its name. */
record Identity(String apiVersion, String kind) implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        object.put("apiVersion", apiVersion).put("kind", kind);
        object.in("metadata").put("name", application.name());
    }
}
