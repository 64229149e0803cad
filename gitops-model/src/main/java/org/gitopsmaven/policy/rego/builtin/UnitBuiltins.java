/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Numbers with units ({@code v1/topdown/parse_units.go}, {@code parse_bytes.go}). */
final class UnitBuiltins {

    private static final Pattern NUMBER = Pattern.compile("([0-9.eE+-]*?)([a-zA-Z]*)");
    private static final String LETTERS = "kmgtpe";

    private UnitBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "units.parse" -> Builtin.of(1, o -> parse(unquoted(o.text(0)), false));
            case "units.parse_bytes" -> Builtin.of(1, o -> parse(unquoted(o.text(0)), true));
            default -> null;
        };
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }

    private static Value parse(String text, boolean bytes) {
        String what = bytes ? "units.parse_bytes" : "units.parse";
        if (text.contains(" ")) {
            throw BuiltinException.of(what + ": spaces not allowed in resource strings");
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || matcher.group(1).isEmpty()) {
            throw BuiltinException.of(what + ": no amount provided");
        }
        BigDecimal factor = bytes ? byteFactor(matcher.group(2)) : factor(matcher.group(2));
        if (factor == null) {
            throw BuiltinException.of(what + ": amount " + matcher.group(2) + " not recognized");
        }
        BigDecimal amount = amount(matcher.group(1), what).multiply(factor);
        return NumberValue.of(bytes ? amount.setScale(0, RoundingMode.DOWN) : amount);
    }

    private static BigDecimal amount(String text, String what) {
        if (!text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?")) {
            throw BuiltinException.of(what + ": could not parse amount to a number");
        }
        return new BigDecimal(text);
    }

    private static @Nullable BigDecimal factor(String unit) {
        if (unit.equals("m")) {
            return new BigDecimal("0.001");
        }
        return power(unit.length() > 1 ? unit.toLowerCase(Locale.ROOT) : unit.equals("M") ? "m" : lower(unit));
    }

    private static String lower(String unit) {
        return unit.toLowerCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal byteFactor(String unit) {
        String lower = lower(unit);
        return power(lower.endsWith("b") ? lower.substring(0, lower.length() - 1) : lower);
    }

    private static @Nullable BigDecimal power(String unit) {
        if (unit.isEmpty()) {
            return BigDecimal.ONE;
        }
        int power = LETTERS.indexOf(unit.charAt(0)) + 1;
        boolean binary = unit.length() == 2 && unit.charAt(1) == 'i';
        if (power == 0 || unit.length() > 1 && !binary) {
            return null;
        }
        return BigDecimal.valueOf(binary ? 1024 : 1000).pow(power);
    }
}
