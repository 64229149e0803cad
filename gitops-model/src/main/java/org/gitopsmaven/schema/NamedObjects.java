/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.schema.object.Manifest;
import org.jspecify.annotations.Nullable;

/** The objects of a target by group, kind, namespace and name. */
final class NamedObjects {

    private record Key(String group, String kind, String namespace, String name) {

        // Written out: the generated ones link a dozen method handles when a cold build first uses them.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && name.equals(key.name)
                    && kind.equals(key.kind)
                    && namespace.equals(key.namespace)
                    && group.equals(key.group);
        }

        @Override
        public int hashCode() {
            return (name.hashCode() * 31 + kind.hashCode()) * 31 + namespace.hashCode();
        }
    }

    private final List<Manifest> all;
    private @Nullable Map<Key, Field> objects;

    NamedObjects(List<Manifest> all) {
        this.all = all;
    }

    /** The object of the core group that another one in its namespace names, or null. */
    @Nullable
    Field find(String kind, Manifest from, String name) {
        return objects().get(new Key("", kind, from.namespace(), name));
    }

    private Map<Key, Field> objects() {
        if (objects == null) {
            objects = new HashMap<>(all.size() * 2);
            for (Manifest object : all) {
                Key key = new Key(object.gvk().group(), object.kind(), object.namespace(), object.name());
                objects.putIfAbsent(key, object.root());
            }
        }
        return objects;
    }
}
