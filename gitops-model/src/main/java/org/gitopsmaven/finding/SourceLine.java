/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of a source file that messages may show: none that could hold the value of a secret. */
public final class SourceLine {

    private static final Pattern SECRET = Pattern.compile("(?m)^[\\s{-]*[\"']?kind[\"']?\\s*:\\s*[\"']?Secret\\b");
    private static final Pattern GENERATED_SECRET = Pattern.compile("(?m)^\\s*[\"']?secretGenerator[\"']?\\s*:");
    private static final Pattern LITERAL = Pattern.compile("^\\s*-?\\s*[\"']?[\\w.-]+=");

    private final List<String> lines;
    private final boolean secret;
    private final boolean generatedSecret;

    private SourceLine(String text) {
        this.lines = text.lines().toList();
        this.secret = SECRET.matcher(text).find();
        this.generatedSecret = GENERATED_SECRET.matcher(text).find();
    }

    /** The lines of a file that is asked more than once. */
    public static SourceLine of(String text) {
        return new SourceLine(text);
    }

    /** The line with this number, counted from 1; nothing when there is none, or when it is blank or confidential. */
    public static Optional<String> shown(String text, int number) {
        return of(text).shown(number);
    }

    /** The line with this number, counted from 1; nothing when there is none, or when it is blank or confidential. */
    public Optional<String> shown(int number) {
        return number < 1 || number > lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(number - 1))
                        .filter(line -> !line.isBlank())
                        .filter(line -> !isConfidential(line));
    }

    private boolean isConfidential(String line) {
        return secret || generatedSecret && LITERAL.matcher(line).find();
    }
}
