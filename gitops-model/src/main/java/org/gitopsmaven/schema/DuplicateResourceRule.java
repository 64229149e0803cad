/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/** No target has two objects of the same group, kind, namespace and name: the later would overwrite the earlier. */
public final class DuplicateResourceRule implements Validator<Rendering> {

    private static final Rule DUPLICATE =
            new Rule("RES-DUPLICATE-RESOURCE", Severity.ERROR, "a target has each object once");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        Map<Key, Resource> seen = new HashMap<>();
        for (Resource resource : rendering.resources()) {
            Resource first = resource.name().isEmpty() ? null : seen.putIfAbsent(key(rendering, resource), resource);
            if (first != null) {
                found.accept(Finding.of(
                                DUPLICATE,
                                "duplicate " + resource.id() + " (first at "
                                        + first.origin().location() + ")")
                        .about(Objects.describe(resource))
                        .at(resource.origin().location()));
            }
        }
    }

    private static Key key(Rendering rendering, Resource resource) {
        String namespace = resource.namespace();
        return new Key(
                resource.gvk().group(),
                resource.kind(),
                namespace.isEmpty() ? rendering.target().namespace() : namespace,
                resource.name());
    }

    private record Key(String group, String kind, String namespace, String name) {}
}
