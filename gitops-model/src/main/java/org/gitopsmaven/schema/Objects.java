/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.Set;
import org.gitopsmaven.resource.Resource;

/** What several rules say or ask about objects. */
final class Objects {

    /** Read by tools, never sent to a cluster: they need no name. */
    private static final Set<String> CLIENT_SIDE =
            Set.of("kustomize.config.k8s.io", "config.kubernetes.io", "kind.x-k8s.io", "skaffold", "ctlptl.dev");

    private Objects() {}

    /** {@code Deployment/web}, without the namespace: it differs from environment to environment. */
    static String describe(Resource resource) {
        String kind = resource.kind().isEmpty() ? "object" : resource.kind();
        return resource.name().isEmpty() ? kind : kind + "/" + resource.name();
    }

    static boolean isClientSide(Resource resource) {
        return CLIENT_SIDE.contains(resource.gvk().group());
    }
}
