/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** The tokens of a template with a few of them pushed back. */
final class TokenStream {

    private final Lexer lexer;
    private final Deque<Token> pushed = new ArrayDeque<>();
    private Token last = new Token(TokenType.EOF, 0, "", 1);

    TokenStream(String text) {
        this.lexer = new Lexer(text);
    }

    Token next() {
        last = pushed.isEmpty() ? lexer.next() : pushed.pop();
        return last;
    }

    Token nextNonSpace() {
        Token token = next();
        while (token.is(TokenType.SPACE)) {
            token = next();
        }
        return token;
    }

    Token peek() {
        Token token = next();
        push(token);
        return token;
    }

    Token peekNonSpace() {
        Token token = nextNonSpace();
        push(token);
        return token;
    }

    void push(Token token) {
        pushed.push(token);
    }

    Token expect(TokenType type, String context) {
        Token token = nextNonSpace();
        if (!token.is(type)) {
            throw unexpected(token, context);
        }
        return token;
    }

    TemplateSyntaxException unexpected(Object what, String context) {
        return fault("unexpected " + what + " in " + context);
    }

    /** An error at the line of the token that was read last. */
    TemplateSyntaxException fault(String message) {
        return new TemplateSyntaxException("template: base:" + last.line() + ": " + message);
    }
}
