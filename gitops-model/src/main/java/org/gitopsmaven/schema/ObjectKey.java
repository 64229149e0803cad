/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import org.jspecify.annotations.Nullable;

/** What tells one object of a target from another. */
record ObjectKey(String group, String kind, String namespace, String name) {

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectKey key
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
