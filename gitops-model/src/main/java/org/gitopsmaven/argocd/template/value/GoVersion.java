/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.value;

import org.jspecify.annotations.Nullable;

/**
 * What the function {@code semver} gives: a semantic version whose parts a template can ask for.
 *
 * @param original as it was written
 */
public record GoVersion(String original, long major, long minor, long patch, String prerelease, String metadata)
        implements GoValue {

    /** A part by the name of its method, or null when there is no such method. */
    public @Nullable GoValue part(String name) {
        return switch (name) {
            case "Major" -> new GoInt(major, GoType.UINT64);
            case "Minor" -> new GoInt(minor, GoType.UINT64);
            case "Patch" -> new GoInt(patch, GoType.UINT64);
            case "Prerelease" -> new GoString(prerelease);
            case "Metadata" -> new GoString(metadata);
            case "Original" -> new GoString(original);
            case "String" -> new GoString(print());
            default -> null;
        };
    }

    @Override
    public GoType type() {
        return GoType.VERSION;
    }

    @Override
    public boolean isTrue() {
        return true;
    }

    @Override
    public String print() {
        return major + "." + minor + "." + patch + (prerelease.isEmpty() ? "" : "-" + prerelease)
                + (metadata.isEmpty() ? "" : "+" + metadata);
    }
}
