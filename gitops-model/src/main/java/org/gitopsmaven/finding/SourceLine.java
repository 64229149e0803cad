/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of source files that messages may show: none that could hold the value of a secret. */
public final class SourceLine {

    private static final Pattern SECRET = Pattern.compile("(?m)^[\\s{-]*[\"']?kind[\"']?\\s*:\\s*[\"']?Secret\\b");
    private static final Pattern GENERATED_SECRET = Pattern.compile("(?m)^\\s*[\"']?secretGenerator[\"']?\\s*:");
    private static final Pattern LITERAL = Pattern.compile("^\\s*-?\\s*[\"']?[\\w.-]+=");

    private SourceLine() {}

    /** The line with this number, counted from 1; nothing when there is none, or when it is blank or confidential. */
    public static Optional<String> shown(String text, int number) {
        return number < 1
                ? Optional.empty()
                : text.lines()
                        .skip(number - 1L)
                        .findFirst()
                        .filter(line -> !line.isBlank())
                        .filter(line -> !isConfidential(text, line));
    }

    private static boolean isConfidential(String text, String line) {
        return SECRET.matcher(text).find()
                || LITERAL.matcher(line).find()
                        && GENERATED_SECRET.matcher(text).find();
    }
}
