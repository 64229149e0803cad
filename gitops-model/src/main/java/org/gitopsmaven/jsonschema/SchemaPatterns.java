/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Patterns in linear time; those that look around cannot be had so and match nothing. */
final class SchemaPatterns {

    private final Map<String, Optional<Pattern>> compiled = new ConcurrentHashMap<>();

    /** Whether a pattern is found somewhere in a text. */
    boolean isIn(String pattern, String text) {
        return compiled.computeIfAbsent(pattern, SchemaPatterns::compile)
                .filter(known -> known.matcher(text).find())
                .isPresent();
    }

    static Optional<Pattern> compile(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
