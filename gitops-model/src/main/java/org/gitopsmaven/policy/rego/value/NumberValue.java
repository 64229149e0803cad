/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A number of any size: a long where it fits, else a decimal. Numbers that are equal are the same, however written. */
public final class NumberValue implements Value {

    private static final int CACHED = 256;
    private static final NumberValue[] SMALL = new NumberValue[CACHED];
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    static {
        for (int i = 0; i < CACHED; i++) {
            SMALL[i] = new NumberValue(i, null);
        }
    }

    private final long small;
    private final @Nullable BigDecimal decimal;

    private NumberValue(long small, @Nullable BigDecimal decimal) {
        this.small = small;
        this.decimal = decimal;
    }

    public static NumberValue of(long number) {
        return number >= 0 && number < CACHED ? SMALL[(int) number] : new NumberValue(number, null);
    }

    public static NumberValue of(BigInteger number) {
        return fits(number) ? of(number.longValue()) : new NumberValue(0, new BigDecimal(number));
    }

    public static NumberValue of(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        // a huge exponent is kept as it is: its digits would fill the memory
        if (bare.scale() <= 0 && bare.precision() - bare.scale() <= 19) {
            BigInteger whole = bare.toBigInteger();
            if (fits(whole)) {
                return of(whole.longValue());
            }
        }
        return new NumberValue(0, bare);
    }

    /** The number whose shortest decimal text is that of the double. */
    public static NumberValue of(double number) {
        return of(new BigDecimal(Double.toString(number)));
    }

    private static boolean fits(BigInteger number) {
        return number.compareTo(LEAST) >= 0 && number.compareTo(GREATEST) <= 0;
    }

    /** Whether it is a whole number that a long holds. */
    public boolean isLong() {
        return decimal == null;
    }

    /** The number as a long; only for those that are one. */
    public long longValue() {
        if (decimal != null) {
            throw new IllegalStateException(this + " is not a long");
        }
        return small;
    }

    public BigDecimal decimalValue() {
        return decimal == null ? BigDecimal.valueOf(small) : decimal;
    }

    public boolean isWhole() {
        return decimal == null || decimal.scale() <= 0;
    }

    @Override
    public String type() {
        return "number";
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public int compareSame(Value other) {
        NumberValue number = (NumberValue) other;
        return decimal == null && number.decimal == null
                ? Long.compare(small, number.small)
                : decimalValue().compareTo(number.decimalValue());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberValue number
                && (decimal == null ? number.decimal == null && small == number.small : decimal.equals(number.decimal));
    }

    @Override
    public int hashCode() {
        return decimal == null ? Long.hashCode(small) : decimal.hashCode();
    }

    /** The text that JSON has, as Go's encoding/json writes numbers. */
    @Override
    public String toString() {
        return decimal == null ? Long.toString(small) : NumberText.of(decimal);
    }
}
