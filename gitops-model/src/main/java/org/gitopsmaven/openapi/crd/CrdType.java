/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.jspecify.annotations.Nullable;

/** An object that a CRD describes. */
record CrdType(Map<String, Property> known, List<Property> required, boolean isOpen, boolean isResource)
        implements ObjectType {

    @Override
    public @Nullable Property property(String name) {
        return known.get(name);
    }

    @Override
    public Collection<Property> properties() {
        return known.values();
    }

    @Override
    public @Nullable String otherVersions(String name) {
        return null;
    }
}
