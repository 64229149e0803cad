/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import org.gitopsmaven.golang.GoQuote;

/**
 * A piece of a template.
 *
 * @param position its first character in the text
 * @param line counted from 1
 */
record Token(TokenType type, int position, String text, int line) {

    private static final int SHOWN = 10;

    boolean is(TokenType other) {
        return type == other;
    }

    /** As messages show it. */
    @Override
    public String toString() {
        if (type == TokenType.EOF) {
            return "EOF";
        }
        if (type.isKeyword()) {
            return "<" + text + ">";
        }
        return text.length() > SHOWN ? GoQuote.quote(text.substring(0, SHOWN)) + "..." : GoQuote.quote(text);
    }
}
