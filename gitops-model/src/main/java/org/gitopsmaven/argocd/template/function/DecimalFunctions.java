/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.FLOAT64;
import static org.gitopsmaven.golang.GoType.INT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoValue;

/** Numbers with a fraction. Ported from {@code sprig/numeric}. */
final class DecimalFunctions {

    private static final int DIVISION_PLACES = 16;

    private DecimalFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.ofEntries(
                Map.entry(
                        "add1f",
                        GoFunction.of(
                                a -> exact(Numbers.toDouble(a.any(0)), List.of(new GoFloat(1)), BigDecimal::add), ANY)),
                Map.entry("addf", GoFunction.variadic(a -> exact(0, a.all(), BigDecimal::add), ANY)),
                Map.entry("subf", exact(BigDecimal::subtract)),
                Map.entry("mulf", exact(BigDecimal::multiply)),
                Map.entry("divf", exact(DecimalFunctions::divide)),
                Map.entry("maxf", folding(Math::max)),
                Map.entry("minf", folding(Math::min)),
                Map.entry("ceil", single(Math::ceil)),
                Map.entry("floor", single(Math::floor)),
                Map.entry("round", GoFunction.variadic(DecimalFunctions::round, ANY, INT, FLOAT64)));
    }

    private static GoFunction single(DoubleUnaryOperator operator) {
        return GoFunction.of(a -> new GoFloat(operator.applyAsDouble(Numbers.toDouble(a.any(0)))), ANY);
    }

    private static GoFunction folding(DoubleBinaryOperator operator) {
        return GoFunction.variadic(
                a -> {
                    double result = Numbers.toDouble(a.any(0));
                    for (GoValue value : a.from(1)) {
                        result = operator.applyAsDouble(result, Numbers.toDouble(value));
                    }
                    return new GoFloat(result);
                },
                ANY,
                ANY);
    }

    private static GoFunction exact(BinaryOperator<BigDecimal> operator) {
        return GoFunction.variadic(a -> exact(Numbers.toDouble(a.any(0)), a.from(1), operator), ANY, ANY);
    }

    private static GoValue exact(double start, List<GoValue> values, BinaryOperator<BigDecimal> operator) {
        BigDecimal result = decimal(start);
        for (GoValue value : values) {
            result = operator.apply(result, decimal(Numbers.toDouble(value)));
        }
        return new GoFloat(result.doubleValue());
    }

    private static BigDecimal decimal(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new GoCallException("Cannot create a Decimal from " + value);
        }
        return new BigDecimal(org.gitopsmaven.golang.FloatText.general(value));
    }

    private static BigDecimal divide(BigDecimal left, BigDecimal right) {
        if (right.signum() == 0) {
            throw new GoCallException("decimal division by 0");
        }
        return left.divide(right, DIVISION_PLACES, RoundingMode.HALF_UP);
    }

    private static GoValue round(Arguments a) {
        double on = a.count() > 2 ? a.decimal(2) : .5;
        double power = Math.pow(10, a.integer(1));
        double digit = power * Numbers.toDouble(a.any(0));
        double whole = digit < 0 ? Math.ceil(digit) : Math.floor(digit);
        double rounded = digit - whole >= on ? Math.ceil(digit) : Math.floor(digit);
        return new GoFloat(rounded / power);
    }
}
