/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.flux;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;

/** What was rendered, as the clusters would have it. */
final class RenderedCluster {

    private final Map<String, Map<FluxReference, YamlMapping>> objects = new HashMap<>();

    RenderedCluster(List<Rendering> renderings) {
        for (Rendering rendering : renderings) {
            Map<FluxReference, YamlMapping> own =
                    objects.computeIfAbsent(FluxSource.scopeOf(rendering.target()), key -> new HashMap<>());
            for (Resource resource : rendering.resources()) {
                own.put(new FluxReference(resource.kind(), resource.namespace(), resource.name()), resource.content());
            }
        }
    }

    ObjectLookup of(String scope) {
        Map<FluxReference, YamlMapping> own = objects.getOrDefault(scope, Map.of());
        return reference -> Optional.ofNullable(own.get(reference));
    }
}
