/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.Nullable;

/**
 * A word of an expression.
 *
 * @param symbol the text of a sign, or what kind of word it is
 * @param value the name, text, number or literal
 */
record Token(String symbol, @Nullable Object value, int at) {

    static final String NAME = "name";
    static final String QUOTED = "quoted name";
    static final String NUMBER = "number";
    static final String LITERAL = "literal";
    static final String END = "end";

    boolean is(String other) {
        return symbol.equals(other);
    }

    String text() {
        return String.valueOf(value);
    }

    /** How strongly what follows is bound to what came before; 0 for what binds nothing. */
    int power() {
        return switch (symbol) {
            case "|" -> 1;
            case "||" -> 2;
            case "&&" -> 3;
            case "==", "<", "<=", ">", ">=", "!=" -> 5;
            case "[]" -> 9;
            case "*" -> 20;
            case "[?" -> 21;
            case "." -> 40;
            case "!" -> 45;
            case "{" -> 50;
            case "[" -> 55;
            case "(" -> 60;
            default -> 0;
        };
    }
}
