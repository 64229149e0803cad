/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.gitopsmaven.golang.GoString;

/** Upper and lower case. Ported from {@code sprig/strings} and {@code goutils/wordutils}. */
final class CaseFunctions {

    private CaseFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "upper", of(text -> mapped(text, Character::toUpperCase)),
                "lower", of(CaseFunctions::lower),
                "title", of(CaseFunctions::title),
                "untitle", of(text -> words(text, Character::toLowerCase)),
                "swapcase", of(CaseFunctions::swap),
                "initials", of(CaseFunctions::initials),
                "snakecase", of(text -> new WordCase(text, '_').join()),
                "kebabcase", of(text -> new WordCase(text, '-').join()),
                "camelcase", of(PascalCase::of));
    }

    static String lower(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                ? text.toLowerCase(Locale.ROOT)
                : mapped(text, Character::toLowerCase);
    }

    private static GoFunction of(UnaryOperator<String> operator) {
        return GoFunction.of(arguments -> new GoString(operator.apply(arguments.text(0))), STRING);
    }

    // one character for one, as Go does it: "ß" has no upper case
    private static String mapped(String text, IntUnaryOperator map) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(map.applyAsInt(point)));
        return out.toString();
    }

    private static String title(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = ' ';
        for (int point : text.codePoints().toArray()) {
            out.appendCodePoint(separates(before) ? Character.toTitleCase(point) : point);
            before = point;
        }
        return out.toString();
    }

    // strings.isSeparator
    private static boolean separates(int point) {
        if (point < 0x80) {
            return !(Character.isLetterOrDigit(point) || point == '_');
        }
        return !Character.isLetter(point) && !Character.isDigit(point) && GoSpace.isSpace(point);
    }

    private static String words(String text, IntUnaryOperator first) {
        StringBuilder out = new StringBuilder(text.length());
        boolean atStart = true;
        for (int point : text.codePoints().toArray()) {
            boolean space = GoSpace.isSpace(point);
            out.appendCodePoint(atStart && !space ? first.applyAsInt(point) : point);
            atStart = space;
        }
        return out.toString();
    }

    private static String swap(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = true;
        for (int point : text.codePoints().toArray()) {
            if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
                out.appendCodePoint(Character.toLowerCase(point));
                space = false;
            } else if (Character.isLowerCase(point)) {
                out.appendCodePoint(space ? Character.toTitleCase(point) : Character.toUpperCase(point));
                space = false;
            } else {
                out.appendCodePoint(point);
                space = GoSpace.isSpace(point);
            }
        }
        return out.toString();
    }

    private static String initials(String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = true;
        for (int point : text.codePoints().toArray()) {
            boolean space = GoSpace.isSpace(point);
            if (gap && !space) {
                out.appendCodePoint(point);
            }
            gap = space;
        }
        return out.toString();
    }
}
