/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.resource.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An operand of arithmetic.
 *
 * @param value what it is worth; of a duration, seconds
 * @param notation how results of its kind are written
 */
record Amount(Arguments call, Kind kind, BigDecimal value, QuantityNotation notation) {

    /** What can be reckoned with, and with its own kind only; numbers multiply and divide all. */
    enum Kind {
        NUMBER,
        QUANTITY,
        DURATION
    }

    private static final BigDecimal NANO = BigDecimal.valueOf(1_000_000_000);

    static Amount of(Arguments call, @Nullable Object value) {
        if (value instanceof Number number) {
            return new Amount(call, Kind.NUMBER, new BigDecimal(number.toString()), QuantityNotation.DECIMAL);
        }
        if (value instanceof String text) {
            Optional<Quantity> quantity = Quantity.of(text);
            if (quantity.isPresent()) {
                return new Amount(call, Kind.QUANTITY, quantity.get().value(), QuantityNotation.of(text));
            }
            Duration duration = GoDuration.parse(text);
            if (duration != null) {
                BigDecimal seconds = BigDecimal.valueOf(duration.toNanos()).divide(NANO);
                return new Amount(call, Kind.DURATION, seconds, QuantityNotation.DECIMAL);
            }
        }
        throw call.fault("invalid operand");
    }

    private Amount with(BigDecimal other) {
        return new Amount(call, kind, other, notation);
    }

    private JmesPathException mismatch() {
        return call.fault("Types mismatch");
    }

    private Amount require(boolean fits) {
        if (!fits) {
            throw mismatch();
        }
        return this;
    }

    Amount plus(Amount other) {
        Amount written = require(kind == other.kind).value.signum() == 0 ? other : this;
        return written.with(value.add(other.value));
    }

    Amount minus(Amount other) {
        return require(kind == other.kind).with(value.subtract(other.value));
    }

    Amount times(Amount other) {
        if (kind == Kind.NUMBER) {
            return other.with(value.multiply(other.value));
        }
        return require(other.kind == Kind.NUMBER).with(value.multiply(other.value));
    }

    Amount dividedBy(Amount other) {
        require(other.kind == kind || other.kind == Kind.NUMBER);
        if (other.value.signum() == 0) {
            throw call.fault("Zero divisor passed");
        }
        if (other.kind == kind) {
            BigDecimal quotient = value.divide(other.value, MathContext.DECIMAL64);
            return new Amount(call, Kind.NUMBER, quotient, notation);
        }
        if (kind == Kind.DURATION) {
            return with(value.divide(other.value, MathContext.DECIMAL64));
        }
        int scale = Math.max(
                0, Math.max(value.scale(), other.value.stripTrailingZeros().scale()));
        return with(value.divide(other.value, scale, RoundingMode.DOWN));
    }

    Amount modulo(Amount other) {
        require(other.kind == kind);
        if (kind != Kind.DURATION && (isFraction(value) || isFraction(other.value))) {
            throw call.fault("Non-integer argument(s) passed for modulo");
        }
        if (other.value.signum() == 0) {
            throw call.fault("Zero divisor passed");
        }
        return with(value.remainder(other.value));
    }

    private static boolean isFraction(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }

    Object result() {
        if (kind == Kind.NUMBER) {
            return PlainValues.number(value);
        }
        return kind == Kind.QUANTITY
                ? notation.write(value)
                : DurationText.of(
                        Duration.ofNanos(value.multiply(NANO).toBigInteger().longValue()));
    }
}
