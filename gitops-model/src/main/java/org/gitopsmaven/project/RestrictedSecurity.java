/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** What the Pod Security Standard "restricted" asks for, and a root file system that nobody writes to. */
final class RestrictedSecurity implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        Fields pod = Decorator.pod(object).in("securityContext").put("runAsNonRoot", true);
        pod.in("seccompProfile").put("type", "RuntimeDefault");
        Fields container = Decorator.container(object)
                .in("securityContext")
                .put("allowPrivilegeEscalation", false)
                .put("readOnlyRootFilesystem", true);
        container.in("capabilities").add("drop", "ALL");
    }
}
