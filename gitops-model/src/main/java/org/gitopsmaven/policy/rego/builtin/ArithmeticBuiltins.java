/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Arithmetic, bits and ranges ({@code v1/topdown/arithmetic.go}, {@code bits.go}, {@code numbers.go}). */
final class ArithmeticBuiltins {

    private static final int LONGEST_SHIFT = 1_000_000;

    private ArithmeticBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "plus" -> Builtin.of(2, o -> plus(o.number(0), o.number(1)));
            case "minus" -> Builtin.of(2, ArithmeticBuiltins::minus);
            case "mul" -> Builtin.of(2, o -> NumberValue.of(o.decimal(0).multiply(o.decimal(1))));
            case "div" -> Builtin.of(2, o -> divide(o.decimal(0), o.decimal(1)));
            case "rem" -> Builtin.of(2, ArithmeticBuiltins::remainder);
            case "abs" -> Builtin.of(1, o -> NumberValue.of(o.decimal(0).abs()));
            case "ceil" -> Builtin.of(1, o -> rounded(o, RoundingMode.CEILING));
            case "floor" -> Builtin.of(1, o -> rounded(o, RoundingMode.FLOOR));
            case "round" -> Builtin.of(1, o -> rounded(o, RoundingMode.HALF_UP));
            default -> name.startsWith("bits.") ? bits(name) : ranges(name);
        };
    }

    private static @Nullable Builtin bits(String name) {
        return switch (name) {
            case "bits.and" -> Builtin.of(2, o -> whole(o, BigInteger::and));
            case "bits.or" -> Builtin.of(2, o -> whole(o, BigInteger::or));
            case "bits.xor" -> Builtin.of(2, o -> whole(o, BigInteger::xor));
            case "bits.negate" -> Builtin.of(1, o -> NumberValue.of(o.whole(0).not()));
            case "bits.lsh" -> Builtin.of(2, o -> NumberValue.of(o.whole(0).shiftLeft(shift(o))));
            case "bits.rsh" -> Builtin.of(2, o -> NumberValue.of(o.whole(0).shiftRight(shift(o))));
            default -> null;
        };
    }

    private static @Nullable Builtin ranges(String name) {
        return switch (name) {
            case "numbers.range" ->
                Builtin.with(2, (context, o) -> range(o.whole(0), o.whole(1), BigInteger.ONE, context));
            case "numbers.range_step" -> Builtin.with(3, ArithmeticBuiltins::rangeStep);
            default -> null;
        };
    }

    private static Value plus(NumberValue left, NumberValue right) {
        if (left.isLong() && right.isLong()) {
            long sum = left.longValue() + right.longValue();
            boolean overflows = ((left.longValue() ^ sum) & (right.longValue() ^ sum)) < 0;
            if (!overflows) {
                return NumberValue.of(sum);
            }
        }
        return NumberValue.of(left.decimalValue().add(right.decimalValue()));
    }

    private static Value minus(Operands operands) {
        if (operands.value(0) instanceof SetValue from && operands.value(1) instanceof SetValue without) {
            Set<Value> left = new HashSet<>(from.elements());
            left.removeIf(without::contains);
            return SetValue.of(left);
        }
        if (operands.value(0) instanceof SetValue) {
            throw operands.mustBe(1, "set", operands.value(1).type());
        }
        if (operands.value(1) instanceof SetValue) {
            throw operands.mustBe(1, "number", "set");
        }
        return NumberValue.of(operands.decimal(0).subtract(operands.decimal(1)));
    }

    private static Value divide(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw BuiltinException.of("divide by zero");
        }
        BigDecimal exact = dividend.divide(divisor, new MathContext(80));
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        return whole ? NumberValue.of(exact) : NumberValue.of(exact.doubleValue());
    }

    private static Value remainder(Operands operands) {
        if (!operands.number(0).isWhole() || !operands.number(1).isWhole()) {
            throw BuiltinException.of("modulo on floating-point number");
        }
        BigInteger divisor = operands.whole(1);
        if (divisor.signum() == 0) {
            throw BuiltinException.of("modulo by zero");
        }
        return NumberValue.of(operands.whole(0).remainder(divisor));
    }

    private static Value rounded(Operands operands, RoundingMode mode) {
        BigDecimal number = operands.decimal(0);
        if (mode == RoundingMode.HALF_UP && number.signum() < 0) {
            return NumberValue.of(number.negate().setScale(0, mode).negate());
        }
        return NumberValue.of(number.setScale(0, mode));
    }

    private static Value whole(Operands operands, BinaryOperator<BigInteger> operator) {
        return NumberValue.of(operator.apply(operands.whole(0), operands.whole(1)));
    }

    private static int shift(Operands operands) {
        int shift = operands.integer(1);
        if (shift < 0) {
            throw operands.mustBe(1, "an unsigned integer number", "a negative integer");
        }
        if (shift > LONGEST_SHIFT) {
            throw BuiltinException.of("shift is larger than " + LONGEST_SHIFT);
        }
        return shift;
    }

    private static Value rangeStep(CallContext context, Operands operands) {
        BigInteger step = operands.whole(2);
        if (step.signum() <= 0) {
            throw BuiltinException.of("numbers.range_step: step must be a positive integer");
        }
        return range(operands.whole(0), operands.whole(1), step, context);
    }

    private static Value range(BigInteger from, BigInteger to, BigInteger step, CallContext context) {
        BigInteger count = to.subtract(from).abs().divide(step);
        if (count.compareTo(BigInteger.valueOf(context.largest())) > 0) {
            throw BuiltinException.fatal(
                    "eval_cancel_error", "the range has more than " + context.largest() + " numbers");
        }
        BigInteger signed = from.compareTo(to) <= 0 ? step : step.negate();
        List<Value> numbers = new ArrayList<>();
        BigInteger at = from;
        for (int i = 0; i <= count.intValue(); i++) {
            numbers.add(NumberValue.of(at));
            at = at.add(signed);
        }
        return ArrayValue.of(numbers);
    }
}
