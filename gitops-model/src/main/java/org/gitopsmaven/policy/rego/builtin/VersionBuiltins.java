/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.version.SemanticVersion;
import org.jspecify.annotations.Nullable;

/** Semantic versions ({@code v1/topdown/semver.go}). */
final class VersionBuiltins {

    private static final Pattern STRICT = Pattern.compile(
            "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

    private VersionBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "semver.compare" ->
                Builtin.of(
                        2, o -> NumberValue.of(Integer.signum(version(o.text(0)).compareTo(version(o.text(1))))));
            case "semver.is_valid" ->
                Builtin.of(
                        1,
                        o -> BooleanValue.of(o.value(0) instanceof StringValue string
                                && STRICT.matcher(string.text()).matches()));
            default -> null;
        };
    }

    private static SemanticVersion version(String text) {
        if (STRICT.matcher(text).matches()) {
            try {
                return SemanticVersion.of(text);
            } catch (GitOpsException e) {
                throw BuiltinException.of(e.message());
            }
        }
        throw BuiltinException.of("operand 1: string \"" + text + "\" is not a valid SemVer");
    }
}
