/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers of 64 bits as Go's {@code strconv.ParseInt} and, where there is no sign, {@code ParseUint}. */
final class GoInteger {

    private static final BigInteger UNSIGNED_LIMIT = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger SIGNED_LIMIT = BigInteger.ONE.shiftLeft(63);
    private static final int SHORT = 18;
    private static final int LONGEST = 70; // sign, prefix and 64 binary digits, some leading zeros aside

    private GoInteger() {}

    /** A number whose base is told by its prefix. */
    static @Nullable BigInteger parse(String text) {
        int sign = hasSign(text) ? 1 : 0;
        if (text.length() - sign > 1 && text.charAt(sign) == '0') {
            int base = baseOf(text.charAt(sign + 1));
            int digits = base == 0 ? sign + 1 : sign + 2;
            return number(text, sign, digits, base == 0 ? 8 : base);
        }
        return isShortDecimal(text) ? BigInteger.valueOf(Long.parseLong(text)) : number(text, sign, sign, 10);
    }

    private static boolean isShortDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= SHORT;
    }

    static @Nullable BigInteger parse(String text, int base) {
        int sign = hasSign(text) ? 1 : 0;
        return number(text, sign, sign, base);
    }

    private static boolean hasSign(String text) {
        return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }

    private static int baseOf(char prefix) {
        return switch (prefix) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            case 'o', 'O' -> 8;
            default -> 0;
        };
    }

    private static @Nullable BigInteger number(String text, int sign, int start, int base) {
        int first = skipZeros(text, start);
        if (start == text.length() || text.length() - first > LONGEST || !hasOnlyDigits(text, start, base)) {
            return null;
        }
        BigInteger size = first == text.length() ? BigInteger.ZERO : new BigInteger(text.substring(first), base);
        if (sign == 0) {
            return size.compareTo(UNSIGNED_LIMIT) < 0 ? size : null;
        }
        boolean negative = text.charAt(0) == '-';
        int limit = size.compareTo(SIGNED_LIMIT);
        if (limit > 0 || limit == 0 && !negative) {
            return null;
        }
        return negative ? size.negate() : size;
    }

    private static int skipZeros(String text, int start) {
        int index = start;
        while (index < text.length() && text.charAt(index) == '0') {
            index++;
        }
        return index;
    }

    private static boolean hasOnlyDigits(String text, int start, int base) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, base) < 0) {
                return false;
            }
        }
        return true;
    }
}
