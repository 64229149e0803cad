/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * A rule written in CEL ({@code x-kubernetes-validations}). It is neither compiled nor checked here.
 *
 * @param rule the expression that must be true
 * @param message what is said when it is not, or null
 * @param messageExpression an expression that makes the message, or null
 * @param reason what sort of fault it is: {@code FieldValueInvalid} unless another is told, or null
 * @param fieldPath which field below the value it is about, as in {@code .spec.name}, or null
 * @param optionalOldSelf whether it also holds for objects that are new, where {@code oldSelf} is an empty optional
 */
public record ExpressionRule(
        YamlScalar rule,
        @Nullable String message,
        @Nullable YamlScalar messageExpression,
        @Nullable String reason,
        @Nullable String fieldPath,
        boolean optionalOldSelf) {}
