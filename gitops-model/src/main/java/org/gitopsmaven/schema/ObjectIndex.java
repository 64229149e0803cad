/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/**
 * The objects of a target by group, kind and namespace, and those that controllers will make of them: the Secret of an
 * ExternalSecret, a SealedSecret or a Certificate.
 */
final class ObjectIndex {

    private final Map<String, List<Named>> byKind = new HashMap<>();
    private final Map<String, KnownNames> known = new HashMap<>();

    ObjectIndex(Rendering rendering) {
        for (Resource resource : rendering.resources()) {
            add(resource.gvk().group(), resource.kind(), resource, resource.name());
            addMade(resource);
        }
    }

    /** The objects of a kind that one in this namespace can name; an empty namespace is any. */
    KnownNames of(String group, String kind, String namespace) {
        return known.computeIfAbsent(
                group + "/" + kind + "/" + namespace,
                key -> new KnownNames(byKind.getOrDefault(group + "/" + kind, List.of()).stream()
                        .filter(named -> namespace.isEmpty()
                                || named.namespace().isEmpty()
                                || named.namespace().equals(namespace))
                        .toList()));
    }

    private void addMade(Resource resource) {
        Field object = Field.of(resource.content());
        switch (resource.kind()) {
            case "SealedSecret" -> add("", "Secret", resource, resource.name());
            case "ExternalSecret" -> add("", "Secret", resource, made(object, resource, "spec", "target", "name"));
            case "Certificate" -> add("", "Secret", resource, made(object, resource, "spec", "secretName"));
            default -> {} // makes nothing that others name
        }
    }

    private static String made(Field object, Resource resource, String... path) {
        return object.at(path).map(Field::text).filter(name -> !name.isEmpty()).orElse(resource.name());
    }

    private void add(String group, String kind, Resource resource, String name) {
        byKind.computeIfAbsent(group + "/" + kind, key -> new ArrayList<>())
                .add(new Named(resource.namespace(), name, resource.origin().name()));
    }
}
