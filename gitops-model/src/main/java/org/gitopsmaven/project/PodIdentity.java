/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Set;

/** The ServiceAccount of the pods; its token is mounted only when a client of the Kubernetes API is on board. */
final class PodIdentity {

    private static final Set<String> CLIENT_GROUPS = Set.of("io.fabric8", "io.kubernetes", "io.micronaut.kubernetes");

    private PodIdentity() {}

    static void put(Fields deployment, Application application) {
        Decorator.pod(deployment)
                .put("serviceAccountName", application.name())
                .put(
                        "automountServiceAccountToken",
                        application.project().dependencies().stream().anyMatch(PodIdentity::isClient));
    }

    private static boolean isClient(Coordinates dependency) {
        String name = dependency.artifactId();
        return (CLIENT_GROUPS.contains(dependency.groupId()) && !name.contains("annotations"))
                || name.startsWith("spring-cloud-starter-kubernetes")
                || name.startsWith("quarkus-kubernetes-client");
    }
}
