/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * Group, version and kind of an object.
 *
 * @param group empty for the core group
 * @param version empty when unknown
 * @param kind empty when unknown
 */
public record Gvk(String group, String version, String kind) {

    static final Gvk NONE = new Gvk("", "", "");

    /** Splits an {@code apiVersion} such as {@code apps/v1} or {@code v1}. */
    public static Gvk of(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return slash < 0
                ? new Gvk("", apiVersion, kind)
                : new Gvk(apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind);
    }

    /** What an object says of itself; parts that are missing are empty. */
    public static Gvk of(YamlMapping object) {
        String apiVersion = object.text("apiVersion");
        String kind = object.text("kind");
        return of(apiVersion == null ? "" : apiVersion, kind == null ? "" : kind);
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gvk gvk
                && kind.equals(gvk.kind)
                && version.equals(gvk.version)
                && group.equals(gvk.group);
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + version.hashCode()) * 31 + group.hashCode();
    }

    /** Whether it is this kind, in whatever version. */
    public boolean is(String group, String kind) {
        return this.kind.equals(kind) && this.group.equals(group);
    }

    /** {@code group/version}, or the version alone for the core group. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    @Override
    public String toString() {
        return kind + "." + version + (group.isEmpty() ? "" : "." + group);
    }
}
