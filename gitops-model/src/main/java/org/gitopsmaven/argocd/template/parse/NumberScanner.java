/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

/** Finds the end of a number. Ported from {@code scanNumber} of {@code text/template/parse/lex}. */
final class NumberScanner {

    private static final String DECIMAL = "0123456789_";
    private static final String HEXADECIMAL = "0123456789abcdefABCDEF_";

    private final String input;
    private int position;

    NumberScanner(String input, int position) {
        this.input = input;
        this.position = position;
    }

    /** Where the scan stopped. */
    int end() {
        return position;
    }

    /** Moves behind the number; false when something is stuck to it. */
    boolean scan() {
        accept("+-");
        String digits = digits();
        acceptRun(digits);
        if (accept(".")) {
            acceptRun(digits);
        }
        exponent(digits, DECIMAL, "eE");
        exponent(digits, HEXADECIMAL, "pP");
        accept("i");
        if (position < input.length() && Lexer.isAlphaNumeric(input.codePointAt(position))) {
            position += Character.charCount(input.codePointAt(position));
            return false;
        }
        return true;
    }

    private String digits() {
        if (!accept("0")) {
            return DECIMAL;
        }
        if (accept("xX")) {
            return HEXADECIMAL;
        }
        if (accept("oO")) {
            return "01234567_";
        }
        return accept("bB") ? "01_" : DECIMAL;
    }

    private void exponent(String digits, String base, String letters) {
        if (digits.equals(base) && accept(letters)) {
            accept("+-");
            acceptRun(DECIMAL);
        }
    }

    private boolean accept(String valid) {
        if (position < input.length() && valid.indexOf(input.charAt(position)) >= 0) {
            position++;
            return true;
        }
        return false;
    }

    private void acceptRun(String valid) {
        while (accept(valid)) {
            continue;
        }
    }
}
