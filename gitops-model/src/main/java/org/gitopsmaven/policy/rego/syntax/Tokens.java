/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Token.Kind;

/** The tokens of a text with the place where a parser stands. */
final class Tokens {

    private final List<Token> all = new ArrayList<>();
    private int at;

    Tokens(Lexer lexer) {
        Token token;
        do {
            token = lexer.next();
            all.add(token);
        } while (token.kind() != Kind.END);
    }

    Token current() {
        return all.get(at);
    }

    Token following() {
        return all.get(Math.min(at + 1, all.size() - 1));
    }

    Token take() {
        Token token = all.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    boolean isEnd() {
        return current().kind() == Kind.END;
    }

    boolean skip(String symbol) {
        if (current().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    Token expect(String symbol) {
        if (!current().is(symbol)) {
            throw unexpected("expected \"" + symbol + "\"");
        }
        return take();
    }

    Token expectName() {
        if (current().kind() != Kind.NAME) {
            throw unexpected("expected a name");
        }
        return take();
    }

    RegoException unexpected(String expected) {
        return RegoException.parse(
                "unexpected " + current().shown() + ": " + expected, current().location());
    }
}
