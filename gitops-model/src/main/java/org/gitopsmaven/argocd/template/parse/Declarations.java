/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables at the head of a pipeline, as in {@code $key, $value := .map}.
 *
 * @param assigns whether they are set rather than declared
 */
record Declarations(List<Expression.Variable> variables, boolean assigns) {

    private static final Declarations NONE = new Declarations(List.of(), false);

    /** Reads them; when the pipeline starts with a variable that is only used, nothing is consumed. */
    static Declarations read(TokenStream tokens, String context) {
        List<Expression.Variable> variables = new ArrayList<>();
        while (tokens.peekNonSpace().is(TokenType.VARIABLE)) {
            Token name = tokens.nextNonSpace();
            Token after = tokens.next();
            Token next = after.is(TokenType.SPACE) ? tokens.nextNonSpace() : after;
            boolean comma = next.is(TokenType.CHAR) && next.text().equals(",");
            if (!comma && !next.is(TokenType.ASSIGN) && !next.is(TokenType.DECLARE)) {
                tokens.push(next);
                if (after != next) {
                    tokens.push(after);
                }
                tokens.push(name);
                return variables.isEmpty() ? NONE : new Declarations(List.copyOf(variables), false);
            }
            variables.add(new Expression.Variable(name.position(), List.of(name.text())));
            if (!comma) {
                return new Declarations(List.copyOf(variables), next.is(TokenType.ASSIGN));
            }
            checkSecond(tokens, context, variables.size());
        }
        return variables.isEmpty() ? NONE : new Declarations(List.copyOf(variables), false);
    }

    private static void checkSecond(TokenStream tokens, String context, int count) {
        if (!context.equals("range") || count >= 2) {
            throw tokens.fault("too many declarations in " + context);
        }
        TokenType type = tokens.peekNonSpace().type();
        if (type != TokenType.VARIABLE && type != TokenType.RIGHT_DELIMITER && type != TokenType.RIGHT_PAREN) {
            throw tokens.fault("range can only initialize variables");
        }
    }
}
