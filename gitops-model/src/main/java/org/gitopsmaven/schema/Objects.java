/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.Set;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;

/** What several rules say or ask about objects. */
public final class Objects {

    /** Read by tools, never sent to a cluster: they need no name. */
    private static final Set<String> CLIENT_SIDE =
            Set.of("kustomize.config.k8s.io", "config.kubernetes.io", "kind.x-k8s.io", "skaffold", "ctlptl.dev");

    private Objects() {}

    /** {@code Deployment/web}, without the namespace: it differs from environment to environment. */
    public static String describe(Resource resource) {
        String kind = resource.kind().isEmpty() ? "object" : resource.kind();
        return resource.name().isEmpty() ? kind : kind + "/" + resource.name();
    }

    public static boolean isClientSide(Gvk gvk) {
        return CLIENT_SIDE.contains(gvk.group());
    }

    /** How the API server will read the values: kustomize reads them as YAML 1.2 and quotes what it prints. */
    public static YamlDialect dialect(RenderTarget target) {
        return target.source() instanceof KustomizeSource ? YamlDialect.GOYAML3 : YamlDialect.GOYAML2;
    }
}
