/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.jspecify.annotations.Nullable;

/** Functions of numbers, quantities and durations (kyverno/kyverno, {@code pkg/engine/jmespath/arithmetic.go}). */
final class NumberFunctions {

    private static final int MOST_DIGITS = 15;

    private NumberFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "abs" -> call -> PlainValues.number(Math.abs(call.require(1).number(0)));
            case "ceil" -> call -> PlainValues.number(Math.ceil(call.require(1).number(0)));
            case "floor" ->
                call -> PlainValues.number(Math.floor(call.require(1).number(0)));
            case "round" -> call -> round(call.require(2));
            case "avg" -> call -> average(call.require(1));
            case "sum" -> call -> sum(call.require(1));
            case "to_number" -> call -> number(call.require(1).value(0));
            case "add" -> call -> left(call.require(2)).plus(right(call)).result();
            case "subtract" -> call -> left(call.require(2)).minus(right(call)).result();
            case "multiply" -> call -> left(call.require(2)).times(right(call)).result();
            case "divide" ->
                call -> left(call.require(2)).dividedBy(right(call)).result();
            case "modulo" -> call -> left(call.require(2)).modulo(right(call)).result();
            default -> null;
        };
    }

    private static Amount left(Arguments call) {
        return Amount.of(call, call.value(0));
    }

    private static Amount right(Arguments call) {
        return Amount.of(call, call.value(1));
    }

    private static Object round(Arguments call) {
        int digits = call.whole(1);
        if (digits < 0) {
            throw call.fault("argument #2 is below zero");
        }
        BigDecimal number = BigDecimal.valueOf(call.number(0));
        return PlainValues.number(number.setScale(Math.min(digits, MOST_DIGITS), RoundingMode.HALF_UP));
    }

    private static Object average(Arguments call) {
        List<@Nullable Object> list = call.list(0);
        double sum = 0;
        for (Object item : list) {
            if (!(item instanceof Number number)) {
                throw call.type(0, "array of numbers");
            }
            sum += number.doubleValue();
        }
        return PlainValues.number(sum / list.size());
    }

    private static @Nullable Object sum(Arguments call) {
        List<@Nullable Object> list = call.list(0);
        if (list.isEmpty()) {
            throw call.fault("at least one element in the array is required");
        }
        Amount sum = Amount.of(call, list.get(0));
        for (Object item : list.subList(1, list.size())) {
            sum = sum.plus(Amount.of(call, item));
        }
        return sum.result();
    }

    private static @Nullable Object number(@Nullable Object value) {
        if (value instanceof Number) {
            return value;
        }
        return value instanceof String text && text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
                ? PlainValues.number(Double.parseDouble(text))
                : null;
    }
}
