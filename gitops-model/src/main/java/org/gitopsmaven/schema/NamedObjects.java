/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/** The objects of a target by group, kind, namespace and name. */
final class NamedObjects {

    private record Key(String group, String kind, String namespace, String name) {}

    private final Map<Key, Resource> objects = new HashMap<>();

    NamedObjects(Rendering rendering) {
        for (Resource resource : rendering.resources()) {
            objects.putIfAbsent(
                    new Key(resource.gvk().group(), resource.kind(), resource.namespace(), resource.name()), resource);
        }
    }

    /** The object of the core group that another one in its namespace names. */
    Optional<Field> find(String kind, Resource from, String name) {
        return Optional.ofNullable(objects.get(new Key("", kind, from.namespace(), name)))
                .map(resource -> Field.of(resource.content()));
    }
}
