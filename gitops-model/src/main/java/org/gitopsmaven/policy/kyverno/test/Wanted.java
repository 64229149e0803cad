/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Objects by name, namespace and kind; empty parts match all. */
public record Wanted(String kind, String namespace, String name) {

    /** {@code name} or {@code namespace/name}, of a kind that may have a group and a version. */
    static Wanted named(String text, @Nullable String kind) {
        String[] parts = text.split("/");
        String given = kind == null ? "" : kind;
        return new Wanted(
                given.substring(given.lastIndexOf('/') + 1),
                parts.length == 2 ? parts[0] : parts.length > 3 ? parts[2] : "",
                parts.length == 0 ? "" : parts[parts.length - 1]);
    }

    static Wanted of(YamlMapping spec) {
        return new Wanted(text(spec, "kind"), text(spec, "namespace"), text(spec, "name"));
    }

    private static String text(YamlMapping spec, String key) {
        String text = spec.text(key);
        return text == null ? "" : text;
    }

    boolean is(PolicyObject object) {
        return (kind.isEmpty() || kind.equals(object.gvk().kind()))
                && (namespace.isEmpty() || namespace.equals(object.namespace()))
                && (name.equals("*") || name.isEmpty() || name.equals(object.name()));
    }

    @Override
    public String toString() {
        return (kind.isEmpty() ? "" : kind + "/") + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }
}
