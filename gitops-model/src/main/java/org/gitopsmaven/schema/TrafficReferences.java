/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;

/** What objects that route or scale point at: services of an Ingress, the workload of an autoscaler. */
final class TrafficReferences {

    private TrafficReferences() {}

    static List<Reference> of(Resource resource) {
        Field object = Field.of(resource.content());
        return switch (resource.kind()) {
            case "Ingress" -> ingress(object);
            case "HorizontalPodAutoscaler" -> scaleTarget(object);
            default -> List.of();
        };
    }

    private static List<Reference> ingress(Field object) {
        List<Reference> references = new ArrayList<>();
        object.at("spec").ifPresent(spec -> {
            spec.at("defaultBackend").ifPresent(backend -> service(backend, references));
            for (Field rule : spec.items("rules")) {
                rule.at("http")
                        .ifPresent(http -> http.items("paths")
                                .forEach(
                                        path -> path.at("backend").ifPresent(backend -> service(backend, references))));
            }
        });
        return references;
    }

    private static void service(Field backend, List<Reference> references) {
        Optional<Field> service = backend.at("service");
        String name = service.map(field -> field.text("name")).orElse(null);
        if (service.isPresent() && name != null && !name.isEmpty()) {
            references.add(new Reference("", "Service", name, service.get()));
        }
    }

    private static List<Reference> scaleTarget(Field object) {
        Field target = object.at("spec", "scaleTargetRef").orElse(null);
        String kind = target == null ? null : target.text("kind");
        String name = target == null ? null : target.text("name");
        if (target == null || kind == null || name == null) {
            return List.of();
        }
        String apiVersion = target.text("apiVersion");
        return List.of(
                new Reference(Gvk.of(apiVersion == null ? "" : apiVersion, kind).group(), kind, name, target));
    }
}
