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

    private static final String GATEWAY = "gateway.networking.k8s.io";

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
        } else if (object.gvk().group().equals(GATEWAY) && object.kind().endsWith("Route")) {
            route(object.root(), references);
        } else if (object.kind().equals("HorizontalPodAutoscaler")) {
            scaleTarget(object.root().child("spec", "scaleTargetRef"), references);
        }
    }

    /** A backend is a Service of the same namespace unless it says something else. */
    private static void route(Field route, List<Reference> references) {
        Field spec = route.child("spec");
        for (Field rule : spec == null ? List.<Field>of() : spec.items("rules")) {
            for (Field backend : rule.items("backendRefs")) {
                String kind = backend.text("kind");
                Field name = backend.child("name");
                boolean service = kind == null || kind.equals("Service") && "".equals(orEmpty(backend.text("group")));
                if (name != null
                        && service
                        && backend.text("namespace") == null
                        && !name.text().isEmpty()) {
                    references.add(Reference.core("Service", name));
                }
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
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
