/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import org.gitopsmaven.resource.FieldReader;

/**
 * Another object.
 *
 * @param namespace that of the object which refers unless another is said
 */
public record FluxReference(String kind, String namespace, String name) {

    static FluxReference of(FieldReader fields, String kind, String namespace) {
        String own = fields.text("namespace");
        String named = fields.text("kind");
        return new FluxReference(named.isEmpty() ? kind : named, own.isEmpty() ? namespace : own, fields.text("name"));
    }

    /** {@code Kind/namespace/name}, or {@code Kind/name} where no namespace is known. */
    @Override
    public String toString() {
        return kind + "/" + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }
}
