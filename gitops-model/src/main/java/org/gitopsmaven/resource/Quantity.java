/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as Kubernetes writes it, such as {@code 100m}, {@code 1.5} or {@code 512Mi}; compared exactly. */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final int MOST_DIGITS = 40;
    private static final Map<String, Integer> DECIMAL =
            Map.of("n", -9, "u", -6, "m", -3, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final Map<String, Integer> BINARY =
            Map.of("Ki", 10, "Mi", 20, "Gi", 30, "Ti", 40, "Pi", 50, "Ei", 60);

    /** Reads a quantity; empty when the text is none. */
    public static Optional<Quantity> of(String text) {
        Matcher matcher = Patterns.SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String suffix = matcher.group(2);
        if (suffix != null) {
            Integer power = BINARY.get(suffix);
            return Optional.of(new Quantity(
                    power == null
                            ? number.scaleByPowerOfTen(DECIMAL.getOrDefault(suffix, 0))
                            : number.multiply(BigDecimal.valueOf(1L << power))));
        }
        String exponent = matcher.group(3);
        return Optional.of(
                new Quantity(exponent == null ? number : number.scaleByPowerOfTen(Integer.parseInt(exponent))));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** Whether a text is a quantity. */
    public static boolean isOne(String text) {
        return isUsual(text) || of(text).isPresent();
    }

    /** Digits with a usual suffix or none, which nearly all are; told without a pattern. */
    private static boolean isUsual(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0
                && digits < MOST_DIGITS
                && switch (text.substring(digits)) {
                    case "", "m", "k", "M", "G", "Ki", "Mi", "Gi" -> true;
                    default -> false;
                };
    }

    /** Compiled only for amounts that must be read. */
    private static final class Patterns {
        static final Pattern SYNTAX = Pattern.compile("([+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40}))"
                + "(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?[0-9]{1,3}))?");
    }
}
