/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Builtins that make one value of many ({@code v1/topdown/aggregates.go}). */
final class AggregateBuiltins {

    private AggregateBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "count" -> Builtin.of(1, AggregateBuiltins::count);
            case "sum" -> Builtin.of(1, o -> folded(o, BigDecimal.ZERO, false));
            case "product" -> Builtin.of(1, o -> folded(o, BigDecimal.ONE, true));
            case "max" -> Builtin.of(1, o -> extreme(o, 1));
            case "min" -> Builtin.of(1, o -> extreme(o, -1));
            case "sort" ->
                Builtin.of(1, o -> ArrayValue.of(o.elements(0).stream().sorted().toList()));
            case "all" ->
                Builtin.of(1, o -> BooleanValue.of(o.elements(0).stream().allMatch(BooleanValue.TRUE::equals)));
            case "any" ->
                Builtin.of(1, o -> BooleanValue.of(o.elements(0).stream().anyMatch(BooleanValue.TRUE::equals)));
            default -> null;
        };
    }

    private static Value count(Operands operands) {
        Value value = operands.value(0);
        if (value instanceof StringValue string) {
            return NumberValue.of(string.text().codePointCount(0, string.text().length()));
        }
        if (value instanceof ObjectValue object) {
            return NumberValue.of(object.size());
        }
        if (!value.isCollection()) {
            throw operands.mustBe(0, "one of {array, object, set, string}", value.type());
        }
        return NumberValue.of(operands.elements(0).size());
    }

    private static Value folded(Operands operands, BigDecimal start, boolean product) {
        BigDecimal result = start;
        for (Value element : operands.elements(0)) {
            if (!(element instanceof NumberValue number)) {
                throw operands.mustBe(0, "array of numbers", "array containing " + element.type());
            }
            result = product ? result.multiply(number.decimalValue()) : result.add(number.decimalValue());
        }
        return NumberValue.of(result);
    }

    private static @Nullable Value extreme(Operands operands, int direction) {
        List<Value> elements = new ArrayList<>(operands.elements(0));
        return elements.stream()
                .max((one, two) -> direction * one.compareTo(two))
                .orElse(null);
    }
}
