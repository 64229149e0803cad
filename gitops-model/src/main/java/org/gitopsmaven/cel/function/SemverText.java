/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.gitopsmaven.version.SemanticVersion;

/** Reads semantic versions as the apiserver does; builds are neither compared nor told apart. */
final class SemverText {

    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String PRE = "(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)";
    private static final Pattern SYNTAX = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + PRE
            + "(?:\\." + PRE + ")*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+([0-9])");

    private SemverText() {}

    static Optional<SemanticVersion> of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String pre = matcher.group(4);
        return Optional.of(new SemanticVersion(
                "",
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                pre == null ? "" : pre,
                ""));
    }

    /** Forgives a leading {@code v}, leading zeros and, where nothing follows, a missing minor or patch. */
    static Optional<SemanticVersion> tolerant(String text) {
        String[] parts = (text.startsWith("v") ? text.substring(1) : text).split("\\.", 3);
        if (parts.length < 3 && parts[parts.length - 1].matches(".*[+-].*")) {
            return Optional.empty();
        }
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            full.append(i == 0 ? "" : ".");
            full.append(i < parts.length ? LEADING_ZEROS.matcher(parts[i]).replaceFirst("$1") : "0");
        }
        return of(full.toString());
    }
}
