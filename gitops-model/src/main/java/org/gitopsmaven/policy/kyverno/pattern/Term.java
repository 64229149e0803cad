/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.gitopsmaven.resource.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a text: a comparison or a wildcard pattern.
 *
 * @param text what is compared with
 * @param duration that as a duration, or null
 * @param quantity that as a quantity, or null
 */
record Term(
        String operator,
        String text,
        @Nullable Duration duration,
        @Nullable Quantity quantity) {

    private static final String BOUND = "([-|+]?[0-9]{1,40}(?:\\.[0-9]{1,40})?[A-Za-z]{0,10})";
    private static final java.util.regex.Pattern RANGE = java.util.regex.Pattern.compile(BOUND + "-" + BOUND);
    private static final java.util.regex.Pattern OUTSIDE = java.util.regex.Pattern.compile(BOUND + "!-" + BOUND);
    private static final List<String> OPERATORS = List.of(">=", "<=", ">", "<", "!");

    /** Alternatives are separated by {@code |}, what must hold together by {@code &}. */
    static List<List<Predicate<@Nullable Object>>> alternatives(String pattern) {
        List<List<Predicate<@Nullable Object>>> alternatives = new ArrayList<>();
        for (String alternative : pattern.split("\\|", -1)) {
            List<Predicate<@Nullable Object>> terms = new ArrayList<>();
            for (String part : trimmed(alternative).split("&", -1)) {
                terms.add(term(trimmed(part)));
            }
            alternatives.add(terms);
        }
        return alternatives;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    /** A range is two comparisons, both of which must hold; what is outside of one, either of two. */
    private static Predicate<@Nullable Object> term(String text) {
        String operator = operator(text);
        Matcher outside = OUTSIDE.matcher(text);
        if (operator.isEmpty() && outside.matches()) {
            Term low = of("<", outside.group(1));
            Term high = of(">", outside.group(2));
            return value -> low.accepts(value) || high.accepts(value);
        }
        Matcher range = RANGE.matcher(text);
        if (operator.isEmpty() && range.matches()) {
            Term low = of(">=", range.group(1));
            Term high = of("<=", range.group(2));
            return value -> low.accepts(value) && high.accepts(value);
        }
        return of(operator, text.substring(operator.length()).strip())::accepts;
    }

    static boolean isRange(String text) {
        return operator(text).isEmpty()
                && !OUTSIDE.matcher(text).matches()
                && RANGE.matcher(text).matches();
    }

    private static String operator(String text) {
        return text.length() < 2
                ? ""
                : OPERATORS.stream().filter(text::startsWith).findFirst().orElse("");
    }

    private static Term of(String operator, String text) {
        return new Term(
                operator, text, GoDuration.parse(text), Quantity.of(text).orElse(null));
    }

    boolean accepts(@Nullable Object value) {
        if (duration == null && quantity == null) {
            return acceptsText(value);
        }
        String number = number(value);
        Duration span = number == null || duration == null ? null : GoDuration.parse(number);
        if (span != null && duration != null) {
            return holds(span.compareTo(duration));
        }
        Quantity amount =
                number == null || quantity == null ? null : Quantity.of(number).orElse(null);
        if (amount != null && quantity != null) {
            return holds(amount.compareTo(quantity));
        }
        return acceptsText(value);
    }

    private boolean holds(int order) {
        return switch (operator) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "!" -> order != 0;
            default -> order == 0;
        };
    }

    private static @Nullable String number(@Nullable Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, "%f", number);
        }
        return value == null ? "0" : value instanceof String || value instanceof Long ? value.toString() : null;
    }

    /** Texts have no order. */
    private boolean acceptsText(@Nullable Object value) {
        String found = value instanceof Double number ? exponent(number) : scalar(value);
        if (found == null || !operator.isEmpty() && !operator.equals("!")) {
            return false;
        }
        return Wildcard.matches(text, found) == operator.isEmpty();
    }

    private static @Nullable String scalar(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof Boolean ? value.toString() : null;
    }

    /** As Go's format {@code E} has it: {@code 1.5E+00}. */
    private static String exponent(double number) {
        if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) {
            return number == 0 ? "0E+00" : Double.toString(number);
        }
        BigDecimal value = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int power = value.precision() - value.scale() - 1;
        return String.format(
                Locale.ROOT,
                "%sE%s%02d",
                value.scaleByPowerOfTen(-power).toPlainString(),
                power < 0 ? "-" : "+",
                Math.abs(power));
    }
}
