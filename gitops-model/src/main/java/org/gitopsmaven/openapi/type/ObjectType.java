/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that an object may have. */
public interface ObjectType {

    @Nullable
    Property property(String name);

    /** All of them, sorted by name. */
    Collection<Property> properties();

    /** Those that an object must have. */
    List<Property> required();

    /** Whether other fields are kept as they are. */
    boolean isOpen();

    /** In which versions of Kubernetes a field is known that is not in this one; null when in none. */
    @Nullable
    String otherVersions(String name);
}
