/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.CelException;
import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.openapi.type.ExpressionRule;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a CRD, compiled for what its schema describes (apiextensions-apiserver, {@code pkg/apiserver/schema/cel}).
 *
 * @param rule null when it cannot be checked
 * @param obstacle why it cannot be checked, or null
 */
record CompiledRule(
        ExpressionRule source,
        @Nullable CelExpression rule,
        @Nullable CelExpression messageExpression,
        @Nullable String obstacle) {

    private static final String SELF = "self";
    private static final String OLD_SELF = "oldSelf";
    private static final String TRANSITION = "compares with the object in the cluster";
    private static final Map<String, String> REASONS = Map.of(
            "FieldValueForbidden", "forbidden: ",
            "FieldValueRequired", "required: ",
            "FieldValueDuplicate", "duplicate: ");

    static List<CompiledRule> all(List<ExpressionRule> rules, Schema schema) {
        CelScope scope = CelScope.kubernetes().withVariables(List.of(SELF, OLD_SELF), schema);
        return rules.stream()
                .map(rule -> of(rule, rule.optionalOldSelf() ? ofNewObjects(schema) : scope))
                .toList();
    }

    private static CelScope ofNewObjects(Schema schema) {
        return CelScope.kubernetes()
                .withVariables(List.of(SELF), schema)
                .withTypedVariables(Map.of(OLD_SELF, "optional<dyn>"));
    }

    private static CompiledRule of(ExpressionRule source, CelScope scope) {
        try {
            CelExpression rule = scope.compile(source.rule().text().strip());
            if (rule.names(OLD_SELF) && !source.optionalOldSelf()) {
                return new CompiledRule(source, null, null, TRANSITION);
            }
            return new CompiledRule(source, rule, message(source, scope), null);
        } catch (CelException e) {
            return new CompiledRule(source, null, null, e.message());
        }
    }

    private static @Nullable CelExpression message(ExpressionRule source, CelScope scope) {
        try {
            return source.messageExpression() == null
                    ? null
                    : scope.compile(source.messageExpression().text().strip());
        } catch (CelException e) {
            return null; // the API server falls back to the message, too
        }
    }

    /** What is wrong with a value; empty when the rule holds. */
    Optional<String> fault(YamlNode value, Schema schema, YamlDialect dialect) {
        if (rule == null) {
            return Optional.empty();
        }
        CelBindings bindings = new CelBindings()
                .set(SELF, CelValues.of(value, schema, dialect))
                .set(OLD_SELF, Optional.empty());
        try {
            return Boolean.TRUE.equals(rule.evaluate(bindings))
                    ? Optional.empty()
                    : Optional.of(REASONS.getOrDefault(String.valueOf(source.reason()), "") + message(bindings));
        } catch (CelException e) {
            return Optional.of("the rule '" + rule + "' cannot be evaluated: " + e.message());
        }
    }

    private String message(CelBindings bindings) {
        String told = source.message();
        String fallback = told == null || told.isBlank()
                ? "the rule does not hold: " + source.rule().text().strip()
                : told.strip();
        if (messageExpression == null) {
            return fallback;
        }
        try {
            return messageExpression.evaluate(bindings) instanceof String text
                            && !text.isBlank()
                            && text.strip().indexOf('\n') < 0
                    ? text.strip()
                    : fallback;
        } catch (CelException e) {
            return fallback;
        }
    }
}
