/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.jspecify.annotations.Nullable;

/** A type as one version has it; read when its fields are first asked for. */
final class KubernetesType implements ObjectType {

    private final String name;
    private final VersionedCatalogue catalogue;
    private volatile @Nullable Fields fields;

    KubernetesType(String name, VersionedCatalogue catalogue) {
        this.name = name;
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Property property(String property) {
        return fields().known.get(property);
    }

    @Override
    public Collection<Property> properties() {
        return fields().sorted;
    }

    @Override
    public List<Property> required() {
        return fields().required;
    }

    /** Types without fields are what the API leaves open. */
    @Override
    public boolean isOpen() {
        return fields().all.isEmpty();
    }

    @Override
    public @Nullable String otherVersions(String property) {
        Presence presence = fields().all.get(property);
        return presence == null ? null : catalogue.seen(presence);
    }

    @Override
    public String toString() {
        return name;
    }

    private Fields fields() {
        Fields read = fields;
        if (read == null) {
            read = read();
            fields = read;
        }
        return read;
    }

    private Fields read() {
        Map<String, Property> known = new TreeMap<>();
        Map<String, Presence> all = new TreeMap<>();
        for (FieldLine line : catalogue.lines(name)) {
            Presence before = all.get(line.name());
            all.put(line.name(), before == null ? line.presence() : before.or(line.presence()));
            if (catalogue.has(line.presence())) {
                known.put(line.name(), catalogue.property(line));
            }
        }
        List<Property> required = new ArrayList<>();
        for (Property property : known.values()) {
            if (property.required()) {
                required.add(property);
            }
        }
        return new Fields(new HashMap<>(known), List.copyOf(known.values()), required, all);
    }

    private record Fields(
            Map<String, Property> known, List<Property> sorted, List<Property> required, Map<String, Presence> all) {}
}
