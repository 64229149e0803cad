/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.math.BigInteger;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Any value as a number, zero when it is none. Ported from {@code spf13/cast}. */
final class Numbers {

    private Numbers() {}

    static long toLong(GoValue value) {
        if (value instanceof GoInt number) {
            return number.value();
        } else if (value instanceof GoFloat number) {
            return floatToLong(number.value());
        } else if (value instanceof GoString text) {
            return parse(withoutZeroDecimals(text.value()));
        }
        return value instanceof GoBool bool && bool.value() ? 1 : 0;
    }

    static double toDouble(GoValue value) {
        if (value instanceof GoInt number) {
            return number.value();
        } else if (value instanceof GoFloat number) {
            return number.value();
        } else if (value instanceof GoString text) {
            return decimal(text.value());
        }
        return value instanceof GoBool bool && bool.value() ? 1 : 0;
    }

    // what amd64 gives for a number that does not fit
    private static long floatToLong(double value) {
        return Double.isNaN(value) || value >= 0x1p63 || value < -0x1p63 ? Long.MIN_VALUE : (long) value;
    }

    private static double decimal(String text) {
        if (!text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            return 0;
        }
        return Double.parseDouble(text);
    }

    private static String withoutZeroDecimals(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        boolean zeros = end < text.length();
        return zeros && end > 0 && text.charAt(end - 1) == '.' ? text.substring(0, end - 1) : text;
    }

    /** Go's {@code strconv.ParseInt} with base 0; zero for what it refuses. */
    static long parse(String text) {
        boolean negative = text.startsWith("-");
        String bare = negative || text.startsWith("+") ? text.substring(1) : text;
        if (!bare.matches("0[xX](_?[0-9a-fA-F])+|0[bB](_?[01])+|0[oO]?(_?[0-7])+|[1-9](_?[0-9])*|0")) {
            return 0;
        }
        String digits = bare.replace("_", "");
        int radix = 10;
        if (digits.length() > 1 && digits.startsWith("0")) {
            char letter = Character.toLowerCase(digits.charAt(1));
            radix = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
            digits = digits.substring(Character.isLetter(letter) ? 2 : 1);
        }
        BigInteger value = new BigInteger(negative ? "-" + digits : digits, radix);
        return value.bitLength() > 63 ? 0 : value.longValue();
    }
}
