/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.schema.object.Manifest;
import org.jspecify.annotations.Nullable;

/** The objects of a target by group, kind, namespace and name. */
final class NamedObjects {

    private final List<Manifest> all;
    private final Set<String> kinds;
    private @Nullable Map<ObjectKey, Field> objects;

    /** @param kinds those of the core group that are looked for */
    NamedObjects(List<Manifest> all, Set<String> kinds) {
        this.all = all;
        this.kinds = kinds;
    }

    /** The object of the core group that another one in its namespace names, or null. */
    @Nullable
    Field find(String kind, Manifest from, String name) {
        return objects().get(new ObjectKey("", kind, from.namespace(), name));
    }

    private Map<ObjectKey, Field> objects() {
        if (objects == null) {
            objects = new HashMap<>();
            for (Manifest object : all) {
                if (kinds.contains(object.kind()) && object.gvk().group().isEmpty()) {
                    ObjectKey key = new ObjectKey("", object.kind(), object.namespace(), object.name());
                    objects.putIfAbsent(key, object.root());
                }
            }
        }
        return objects;
    }
}
