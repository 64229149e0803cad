/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** The one place that can be written to: Java needs it for its own files. */
final class TemporaryDirectory implements Decorator {

    private static final String NAME = "tmp";

    @Override
    public void decorate(Fields object, Application application) {
        Decorator.container(object).item("volumeMounts").put("name", NAME).put("mountPath", "/tmp");
        Decorator.pod(object).item("volumes").put("name", NAME).in("emptyDir");
    }
}
