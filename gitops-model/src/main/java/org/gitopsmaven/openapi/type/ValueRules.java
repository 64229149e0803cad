/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import java.util.List;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a value whatever its type.
 *
 * @param nullable whether null is a value; elsewhere it is the same as nothing
 * @param defaultValue what the API server sets when there is nothing, or null
 * @param constraints checked in order
 * @param format what the schema calls its format, or null
 * @param expressions rules written in CEL, in order
 */
public record ValueRules(
        boolean nullable,
        @Nullable YamlNode defaultValue,
        List<Constraint> constraints,
        @Nullable String format,
        List<ExpressionRule> expressions) {

    public static final ValueRules NONE = new ValueRules(false, null, List.of());

    public ValueRules {
        constraints = List.copyOf(constraints);
        expressions = List.copyOf(expressions);
    }

    public ValueRules(boolean nullable, @Nullable YamlNode defaultValue, List<Constraint> constraints) {
        this(nullable, defaultValue, constraints, null, List.of());
    }
}
