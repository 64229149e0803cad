/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.function.IntPredicate;

/**
 * A run of characters of one sort at the start of a text.
 *
 * @param rest what follows
 */
record Word(Type type, String text, String rest) {

    /** What its characters are. */
    enum Type {
        NONE,
        NUMBER,
        UPPER,
        LOWER,
        CONNECTOR,
        PUNCTUATION,
        OTHER
    }

    boolean is(Type other) {
        return type == other;
    }

    /** The first word of a text. Ported from {@code nextWord} of {@code xstrings/convert}. */
    static Word first(String text) {
        if (text.isEmpty()) {
            return new Word(Type.NONE, "", "");
        }
        int point = text.codePointAt(0);
        if (WordCase.isConnector(point)) {
            return run(Type.CONNECTOR, text, WordCase::isConnector);
        } else if (isPunctuation(point)) {
            return run(Type.PUNCTUATION, text, Word::isPunctuation);
        } else if (Character.isUpperCase(point)) {
            return upper(text);
        } else if (isAlphabet(point)) {
            return run(Type.LOWER, text, Word::isLower);
        } else if (isNumber(point)) {
            return run(Type.NUMBER, text, Word::isNumber);
        }
        return run(Type.OTHER, text, Word::isOther);
    }

    private static Word upper(String text) {
        int first = Character.charCount(text.codePointAt(0));
        if (first == text.length() || !isAlphabet(text.codePointAt(first))) {
            return cut(Type.UPPER, text, first);
        }
        if (!Character.isUpperCase(text.codePointAt(first))) {
            return cut(Type.UPPER, text, end(text, first, Word::isLower));
        }
        int end = end(text, first, Character::isUpperCase);
        // of "HTTPStatus" the S belongs to the next word
        boolean startsNext = end < text.length() && isAlphabet(text.codePointAt(end));
        return cut(Type.UPPER, text, startsNext ? end - Character.charCount(text.codePointBefore(end)) : end);
    }

    private static Word run(Type type, String text, IntPredicate same) {
        return cut(type, text, end(text, Character.charCount(text.codePointAt(0)), same));
    }

    private static int end(String text, int from, IntPredicate same) {
        int end = from;
        while (end < text.length() && same.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static Word cut(Type type, String text, int end) {
        return new Word(type, text.substring(0, end), text.substring(end));
    }

    private static boolean isLower(int point) {
        return isAlphabet(point) && !Character.isUpperCase(point);
    }

    private static boolean isOther(int point) {
        return !WordCase.isConnector(point) && !isAlphabet(point) && !isNumber(point) && !isPunctuation(point);
    }

    // Chinese characters are each a word of their own kind
    private static boolean isAlphabet(int point) {
        return Character.isLetter(point) && !Character.isIdeographic(point);
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
