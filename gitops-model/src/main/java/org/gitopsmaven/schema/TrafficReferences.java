/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.object.Manifest;
import org.jspecify.annotations.Nullable;

/** What objects that route or scale point at: services of an Ingress, the workload of an autoscaler. */
final class TrafficReferences {

    private TrafficReferences() {}

    static void of(Manifest object, List<Reference> references) {
        if (object.kind().equals("Ingress")) {
            for (Field backend : IngressBackends.of(object.root())) {
                Field service = backend.child("service");
                String name = service == null ? null : service.text("name");
                if (service != null && name != null && !name.isEmpty()) {
                    references.add(new Reference("", "Service", name, service));
                }
            }
        } else if (object.kind().equals("HorizontalPodAutoscaler")) {
            scaleTarget(object.root().child("spec", "scaleTargetRef"), references);
        }
    }

    private static void scaleTarget(@Nullable Field target, List<Reference> references) {
        String kind = target == null ? null : target.text("kind");
        String name = target == null ? null : target.text("name");
        if (target != null && kind != null && name != null) {
            String apiVersion = target.text("apiVersion");
            String group = Gvk.of(apiVersion == null ? "" : apiVersion, kind).group();
            references.add(new Reference(group, kind, name, target));
        }
    }
}
