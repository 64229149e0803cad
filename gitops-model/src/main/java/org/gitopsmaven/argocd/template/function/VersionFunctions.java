/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.golang.GoVersion;
import org.gitopsmaven.version.SemanticVersion;
import org.gitopsmaven.version.VersionConstraint;
import org.gitopsmaven.version.VersionException;

/** Semantic versions. Ported from {@code sprig/semver}. */
final class VersionFunctions {

    private VersionFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "semver", GoFunction.of(a -> version(a.text(0)), STRING),
                "semverCompare", GoFunction.of(VersionFunctions::compare, STRING, STRING));
    }

    private static GoValue compare(Arguments a) {
        try {
            VersionConstraint constraint = VersionConstraint.of(a.text(0));
            return GoBool.of(constraint.accepts(SemanticVersion.of(a.text(1))));
        } catch (VersionException e) {
            throw new GoCallException(e.message());
        }
    }

    private static GoVersion version(String text) {
        try {
            return new GoVersion(SemanticVersion.of(text));
        } catch (VersionException e) {
            throw new GoCallException(e.message());
        }
    }
}
