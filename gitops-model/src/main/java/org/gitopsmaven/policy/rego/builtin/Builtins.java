/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import org.jspecify.annotations.Nullable;

/** All builtins by name. The class of a group is loaded when one of its names is met. */
public final class Builtins {

    private Builtins() {}

    /** The builtin with a dotted name; null when there is none. */
    public static @Nullable Builtin find(String name) {
        int dot = name.indexOf('.');
        Builtin found = dot < 0 ? plain(name) : inGroup(name, name.substring(0, dot));
        return found == null ? RefusedBuiltins.find(name) : found;
    }

    private static @Nullable Builtin inGroup(String name, String group) {
        return switch (group) {
            case "array" -> CollectionBuiltins.find(name);
            case "internal" -> name.contains("member") ? CollectionBuiltins.find(name) : FormatBuiltins.find(name);
            case "strings" -> StringBuiltins.find(name);
            case "regex" -> RegexBuiltins.find(name);
            case "glob" -> GlobBuiltins.find(name);
            case "object" -> ObjectBuiltins.find(name);
            case "json", "yaml" -> JsonBuiltins.find(name);
            case "base64", "base64url", "hex", "urlquery" -> EncodingBuiltins.find(name);
            case "crypto", "io" -> CryptoBuiltins.find(name);
            case "bits", "numbers" -> ArithmeticBuiltins.find(name);
            case "semver" -> VersionBuiltins.find(name);
            case "units" -> UnitBuiltins.find(name);
            case "net" -> NetworkBuiltins.find(name);
            case "graph" -> GraphBuiltins.find(name);
            case "time" -> TimeBuiltins.find(name);
            default -> OtherBuiltins.find(name);
        };
    }

    private static @Nullable Builtin plain(String name) {
        Builtin found = ComparisonBuiltins.find(name);
        found = found == null ? ArithmeticBuiltins.find(name) : found;
        found = found == null ? AggregateBuiltins.find(name) : found;
        found = found == null ? CollectionBuiltins.find(name) : found;
        found = found == null ? TypeBuiltins.find(name) : found;
        found = found == null ? StringBuiltins.find(name) : found;
        found = found == null ? FormatBuiltins.find(name) : found;
        found = found == null && name.equals("re_match") ? RegexBuiltins.find(name) : found;
        return found == null ? OtherBuiltins.find(name) : found;
    }
}
