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
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestSetValidator;

/** No target has two objects of the same group, kind, namespace and name: the later would overwrite the earlier. */
public final class DuplicateResourceRule implements ManifestSetValidator {

    private static final Rule DUPLICATE =
            new Rule("RES-DUPLICATE-RESOURCE", Severity.ERROR, "a target has each object once");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        Map<ObjectKey, Resource> seen = new HashMap<>(objects.size() * 2);
        for (Manifest object : objects) {
            Resource resource = object.resource();
            Resource first = object.name().isEmpty() ? null : seen.putIfAbsent(key(object), resource);
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

    private static ObjectKey key(Manifest object) {
        String namespace = object.namespace();
        return new ObjectKey(
                object.gvk().group(),
                object.kind(),
                namespace.isEmpty() ? object.target().namespace() : namespace,
                object.name());
    }
}
