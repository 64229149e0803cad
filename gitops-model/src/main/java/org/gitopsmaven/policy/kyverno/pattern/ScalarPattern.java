/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.policy.kyverno.value.GoText;
import org.jspecify.annotations.Nullable;

/** What a single value must be (kyverno/kyverno, {@code pkg/engine/pattern}). */
public final class ScalarPattern extends Pattern {

    private final @Nullable Object wanted;
    private final List<List<Predicate<@Nullable Object>>> alternatives;

    private ScalarPattern(@Nullable Object wanted) {
        this.wanted = wanted;
        this.alternatives = wanted instanceof String text ? Term.alternatives(text) : List.of();
    }

    static ScalarPattern of(@Nullable Object wanted) {
        return new ScalarPattern(wanted);
    }

    /** Whether a value is what a text asks for. */
    public static boolean matches(String pattern, @Nullable Object value) {
        return of(pattern).accepts(value);
    }

    /** Whether a text is a range such as {@code 1-10} or {@code 1Mi-2Gi}. */
    public static boolean isRange(String text) {
        return Term.isRange(text);
    }

    boolean isAnything() {
        return "*".equals(wanted);
    }

    @Override
    boolean hasAnchors() {
        return false;
    }

    @Override
    @Nullable
    Mismatch match(@Nullable Object value, Place place, AnchorsSeen seen) {
        boolean matches = value instanceof List<?> list ? list.stream().allMatch(this::accepts) : accepts(value);
        return matches
                ? null
                : Mismatch.failure(
                        place,
                        "resource value '" + GoText.of(value) + "' does not match '" + GoText.of(wanted) + "' at path "
                                + place);
    }

    boolean accepts(@Nullable Object value) {
        if (wanted instanceof String text) {
            return text.equals(value) || alternatives.stream().anyMatch(terms -> all(terms, value));
        }
        if (wanted instanceof Boolean) {
            return wanted.equals(value);
        }
        if (wanted instanceof Number number) {
            return acceptsNumber(number, value);
        }
        return isNothing(value);
    }

    private static boolean all(List<Predicate<@Nullable Object>> terms, @Nullable Object value) {
        return terms.stream().allMatch(term -> term.test(value));
    }

    private static boolean acceptsNumber(Number wanted, @Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue() == wanted.doubleValue();
        }
        String syntax =
                wanted instanceof Long ? "[+-]?[0-9]{1,18}" : "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?";
        return value instanceof String text && text.matches(syntax) && Double.parseDouble(text) == wanted.doubleValue();
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || value instanceof Number number && number.doubleValue() == 0;
    }
}
