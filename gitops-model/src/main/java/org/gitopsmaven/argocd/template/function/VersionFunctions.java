/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.argocd.template.value.GoType.STRING;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.argocd.template.value.GoBool;
import org.gitopsmaven.argocd.template.value.GoValue;
import org.gitopsmaven.argocd.template.value.GoVersion;

/** Semantic versions. Ported from {@code sprig/semver}. */
final class VersionFunctions {

    private static final Pattern VERSION = Pattern.compile("v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?"
            + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?");
    private static final Pattern ZERO_LED = Pattern.compile("(?:.*\\.)?0[0-9]+(?:\\..*)?");
    private static final int LONGEST = 256;

    private VersionFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "semver", GoFunction.of(a -> version(a.text(0)), STRING),
                "semverCompare", GoFunction.of(VersionFunctions::compare, STRING, STRING));
    }

    private static GoValue compare(Arguments a) {
        VersionConstraint constraint = VersionConstraint.of(a.text(0));
        return GoBool.of(constraint.accepts(version(a.text(1))));
    }

    static GoVersion version(String text) {
        if (text.length() > LONGEST) {
            throw new GoCallException("version string is too long (max " + LONGEST + " bytes)");
        }
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.matches()) {
            throw new GoCallException("invalid semantic version");
        }
        String prerelease = part(matcher, 4);
        if (ZERO_LED.matcher(prerelease).matches()) {
            throw new GoCallException("version segment starts with 0");
        }
        return new GoVersion(
                text, number(matcher, 1), number(matcher, 2), number(matcher, 3), prerelease, part(matcher, 5));
    }

    private static String part(Matcher matcher, int group) {
        String part = matcher.group(group);
        return part == null ? "" : part;
    }

    private static long number(Matcher matcher, int group) {
        String digits = part(matcher, group);
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new GoCallException(
                    "error parsing version segment: strconv.ParseUint: parsing \"" + digits + "\": value out of range");
        }
    }
}
