/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;
import java.util.Optional;
import org.gitopsmaven.version.SemanticVersion;

/** Semantic versions (apiserver, {@code pkg/cel/library/semverlib.go}). */
final class SemverFunctions {

    private static final String SEMVER = "kubernetes.Semver";

    private SemverFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(SEMVER, SemanticVersion.class);
        for (List<String> parameters : List.of(List.of("string"), List.of("string", "bool"))) {
            table.global("semver", parameters, SEMVER, SemverFunctions::semver);
            table.global(
                    "isSemver",
                    parameters,
                    "bool",
                    arguments -> parsed(arguments).isPresent());
        }
        table.member(
                SEMVER, "major", List.of(), "int", arguments -> self(arguments).major());
        table.member(
                SEMVER, "minor", List.of(), "int", arguments -> self(arguments).minor());
        table.member(
                SEMVER, "patch", List.of(), "int", arguments -> self(arguments).patch());
        List<String> other = List.of(SEMVER);
        table.member(SEMVER, "isGreaterThan", other, "bool", arguments -> compare(arguments) > 0);
        table.member(SEMVER, "isLessThan", other, "bool", arguments -> compare(arguments) < 0);
        table.member(SEMVER, "compareTo", other, "int", arguments -> (long) compare(arguments));
    }

    private static SemanticVersion self(Object[] arguments) {
        return (SemanticVersion) arguments[0];
    }

    private static int compare(Object[] arguments) {
        return self(arguments).compareTo((SemanticVersion) arguments[1]);
    }

    private static Optional<SemanticVersion> parsed(Object[] arguments) {
        String text = (String) arguments[0];
        return arguments.length > 1 && (Boolean) arguments[1] ? SemverText.tolerant(text) : SemverText.of(text);
    }

    private static SemanticVersion semver(Object[] arguments) {
        return parsed(arguments).orElseThrow(() -> new FunctionFault("'" + arguments[0] + "' is no semantic version"));
    }
}
