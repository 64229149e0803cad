/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as Kubernetes writes it, such as {@code 100m}, {@code 1.5} or {@code 512Mi}; compared exactly. */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final int MOST_DIGITS = 18;

    /** Reads a quantity; empty when the text is none. */
    public static Optional<Quantity> of(String text) {
        int digits = digits(text);
        if (isUsual(text, digits)) {
            return Optional.of(
                    of(BigDecimal.valueOf(Long.parseLong(text.substring(0, digits))), text.substring(digits)));
        }
        Matcher matcher = Patterns.SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String exponent = matcher.group(3);
        return Optional.of(
                exponent == null
                        ? of(number, matcher.group(2) == null ? "" : matcher.group(2))
                        : new Quantity(number.scaleByPowerOfTen(Integer.parseInt(exponent))));
    }

    private static Quantity of(BigDecimal number, String suffix) {
        return switch (suffix) {
            case "n" -> new Quantity(number.scaleByPowerOfTen(-9));
            case "u" -> new Quantity(number.scaleByPowerOfTen(-6));
            case "m" -> new Quantity(number.scaleByPowerOfTen(-3));
            case "k" -> new Quantity(number.scaleByPowerOfTen(3));
            case "M" -> new Quantity(number.scaleByPowerOfTen(6));
            case "G" -> new Quantity(number.scaleByPowerOfTen(9));
            case "T" -> new Quantity(number.scaleByPowerOfTen(12));
            case "P" -> new Quantity(number.scaleByPowerOfTen(15));
            case "E" -> new Quantity(number.scaleByPowerOfTen(18));
            case "Ki" -> binary(number, 10);
            case "Mi" -> binary(number, 20);
            case "Gi" -> binary(number, 30);
            case "Ti" -> binary(number, 40);
            case "Pi" -> binary(number, 50);
            case "Ei" -> binary(number, 60);
            default -> new Quantity(number);
        };
    }

    private static Quantity binary(BigDecimal number, int power) {
        return new Quantity(number.multiply(BigDecimal.valueOf(1L << power)));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** Whether a text is a quantity. */
    public static boolean isOne(String text) {
        return isUsual(text, digits(text)) || of(text).isPresent();
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Digits with a usual suffix or none, which nearly all are; told without a pattern. */
    private static boolean isUsual(String text, int digits) {
        return digits > 0
                && digits < MOST_DIGITS
                && switch (text.length() - digits) {
                    case 0 -> true;
                    case 1 -> "mkMG".indexOf(text.charAt(digits)) >= 0;
                    case 2 -> "KMG".indexOf(text.charAt(digits)) >= 0 && text.charAt(digits + 1) == 'i';
                    default -> false;
                };
    }

    /** Compiled only for amounts that must be read. */
    private static final class Patterns {
        static final Pattern SYNTAX = Pattern.compile("([+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40}))"
                + "(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?[0-9]{1,3}))?");
    }
}
