/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import org.gitopsmaven.version.SemanticVersion;
import org.jspecify.annotations.Nullable;

/** What the function {@code semver} gives: a semantic version whose parts a template can ask for. */
public record GoVersion(SemanticVersion version) implements GoValue {

    /** A part by the name of its method, or null when there is no such method. */
    public @Nullable GoValue part(String name) {
        return switch (name) {
            case "Major" -> new GoInt(version.major(), GoType.UINT64);
            case "Minor" -> new GoInt(version.minor(), GoType.UINT64);
            case "Patch" -> new GoInt(version.patch(), GoType.UINT64);
            case "Prerelease" -> new GoString(version.prerelease());
            case "Metadata" -> new GoString(version.metadata());
            case "Original" -> new GoString(version.original());
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
        return version.toString();
    }
}
