/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.schema.object.Manifest;

/**
 * The objects of a target by group, kind and namespace, and those that controllers will make of them: the Secret of an
 * ExternalSecret, a SealedSecret or a Certificate.
 */
final class ObjectIndex {

    private final Map<ObjectKey, List<Named>> byKind = new HashMap<>();
    private final Map<ObjectKey, KnownNames> known = new HashMap<>();

    ObjectIndex(List<Manifest> objects) {
        for (Manifest object : objects) {
            add(object.gvk().group(), object.kind(), object, object.name());
            addMade(object);
        }
    }

    /** The objects of a kind that one in this namespace can name; an empty namespace is any. */
    KnownNames of(String group, String kind, String namespace) {
        ObjectKey key = new ObjectKey(group, kind, namespace, "");
        KnownNames names = known.get(key);
        if (names == null) {
            names = new KnownNames(near(byKind.getOrDefault(ofKind(group, kind), List.of()), namespace));
            known.put(key, names);
        }
        return names;
    }

    private static ObjectKey ofKind(String group, String kind) {
        return new ObjectKey(group, kind, "", "");
    }

    private static List<Named> near(List<Named> all, String namespace) {
        List<Named> near = new ArrayList<>();
        for (Named named : all) {
            if (namespace.isEmpty()
                    || named.namespace().isEmpty()
                    || named.namespace().equals(namespace)) {
                near.add(named);
            }
        }
        return near;
    }

    private void addMade(Manifest object) {
        switch (object.kind()) {
            case "SealedSecret" -> add("", "Secret", object, object.name());
            case "ExternalSecret" -> add("", "Secret", object, made(object, "spec", "target", "name"));
            case "Certificate" -> add("", "Secret", object, made(object, "spec", "secretName"));
            default -> {} // makes nothing that others name
        }
    }

    private static String made(Manifest object, String... path) {
        return object.root()
                .at(path)
                .map(Field::text)
                .filter(name -> !name.isEmpty())
                .orElse(object.name());
    }

    private void add(String group, String kind, Manifest object, String name) {
        ObjectKey key = ofKind(group, kind);
        List<Named> named = byKind.get(key);
        if (named == null) {
            named = new ArrayList<>();
            byKind.put(key, named);
        }
        named.add(new Named(object.namespace(), name, object.resource().origin().name()));
    }
}
