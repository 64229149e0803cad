/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gitopsmaven.resource.Quantity;

/** A Kubernetes quantity that is reckoned with: never finer than a billionth, equal by value. */
record Amount(BigDecimal value) implements Comparable<Amount> {

    private static final int FINEST = 9;

    Amount {
        BigDecimal rounded = value.scale() > FINEST ? value.setScale(FINEST, RoundingMode.UP) : value;
        value = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    static Optional<Amount> of(String text) {
        return Quantity.of(text).map(quantity -> new Amount(quantity.value()));
    }

    static Amount of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    boolean isInteger() {
        return value.scale() <= 0 && value.toBigInteger().bitLength() < Long.SIZE;
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }
}
