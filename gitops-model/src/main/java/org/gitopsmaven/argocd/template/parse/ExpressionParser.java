/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.golang.GoQuote;
import org.jspecify.annotations.Nullable;

/** Parses what stands inside of an action. Ported from {@code text/template/parse/parse}. */
final class ExpressionParser {

    private static final int DEEPEST = 500;

    private final TokenStream tokens;
    private final Predicate<String> isFunction;
    private List<String> variables = new ArrayList<>(List.of("$"));
    private int depth;

    ExpressionParser(TokenStream tokens, Predicate<String> isFunction) {
        this.tokens = tokens;
        this.isFunction = isFunction;
    }

    /** The variables that are in scope. */
    List<String> variables() {
        return variables;
    }

    /** Sets the variables that are in scope, and gives those that were. */
    List<String> scope(List<String> others) {
        List<String> before = variables;
        variables = others;
        return before;
    }

    Expression.Pipe pipeline(String context, TokenType end) {
        int position = tokens.peekNonSpace().position();
        Declarations declarations = Declarations.read(tokens, context);
        declarations
                .variables()
                .forEach(variable -> variables.add(variable.path().get(0)));
        List<Expression.Command> commands = new ArrayList<>();
        Token token = tokens.nextNonSpace();
        while (!token.is(end)) {
            if (!startsOperand(token.type())) {
                throw tokens.unexpected(token, context);
            }
            tokens.push(token);
            commands.add(command());
            token = tokens.nextNonSpace();
        }
        check(commands, context);
        return new Expression.Pipe(position, declarations.variables(), declarations.assigns(), List.copyOf(commands));
    }

    private void check(List<Expression.Command> commands, String context) {
        if (commands.isEmpty()) {
            throw tokens.fault("missing value for " + context);
        }
        for (int i = 1; i < commands.size(); i++) {
            if (isConstant(commands.get(i).words().get(0))) {
                throw tokens.fault("non executable command in pipeline stage " + (i + 1));
            }
        }
    }

    private Expression.Command command() {
        int position = tokens.peekNonSpace().position();
        List<Expression> words = new ArrayList<>();
        boolean more = true;
        while (more) {
            tokens.push(tokens.nextNonSpace());
            Expression operand = operand();
            if (operand != null) {
                words.add(operand);
            }
            more = betweenOperands();
        }
        if (words.isEmpty()) {
            throw tokens.fault("empty command");
        }
        return new Expression.Command(position, List.copyOf(words));
    }

    private boolean betweenOperands() {
        Token token = tokens.next();
        switch (token.type()) {
            case SPACE -> {
                return true;
            }
            case RIGHT_DELIMITER, RIGHT_PAREN -> tokens.push(token);
            case PIPE -> {
                return false;
            }
            default -> throw tokens.unexpected(token, "operand");
        }
        return false;
    }

    private @Nullable Expression operand() {
        Expression term = term();
        if (term == null || !tokens.peek().is(TokenType.FIELD)) {
            return term;
        }
        int position = tokens.peek().position();
        List<String> fields = new ArrayList<>();
        while (tokens.peek().is(TokenType.FIELD)) {
            fields.add(tokens.next().text().substring(1));
        }
        if (term instanceof Expression.Field field) {
            return new Expression.Field(position, joined(field.path(), fields));
        }
        if (term instanceof Expression.Variable variable) {
            return new Expression.Variable(position, joined(variable.path(), fields));
        }
        if (isConstant(term)) {
            throw tokens.fault("unexpected . after term " + GoQuote.quote(term.toString()));
        }
        return new Expression.Chain(position, term, List.copyOf(fields));
    }

    private @Nullable Expression term() {
        Token token = tokens.nextNonSpace();
        int position = token.position();
        return switch (token.type()) {
            case IDENTIFIER -> function(token);
            case DOT -> new Expression.Dot(position);
            case NIL -> new Expression.Nil(position);
            case VARIABLE -> variable(token);
            case FIELD -> new Expression.Field(position, List.of(token.text().substring(1)));
            case BOOL -> new Expression.Bool(position, token.text().equals("true"));
            case CHAR_CONSTANT, COMPLEX, NUMBER -> number(token);
            case LEFT_PAREN -> parenthesized();
            case STRING, RAW_STRING -> new Expression.Text(position, token.text(), unquoted(token));
            default -> {
                tokens.push(token);
                yield null;
            }
        };
    }

    private Expression function(Token token) {
        if (!isFunction.test(token.text())) {
            throw tokens.fault("function " + GoQuote.quote(token.text()) + " not defined");
        }
        return new Expression.Identifier(token.position(), token.text());
    }

    private Expression variable(Token token) {
        if (!variables.contains(token.text())) {
            throw tokens.fault("undefined variable " + GoQuote.quote(token.text()));
        }
        return new Expression.Variable(token.position(), List.of(token.text()));
    }

    private Expression number(Token token) {
        if (token.is(TokenType.COMPLEX) || token.text().endsWith("i")) {
            throw tokens.fault("complex number " + token.text() + " is not supported");
        }
        if (token.text().matches("[-+]?[0-9_]+") && new BigInteger(token.text().replace("_", "")).bitLength() > 64) {
            throw tokens.fault("integer overflow: " + GoQuote.quote(token.text()));
        }
        return new Expression.Number(
                token.position(),
                NumberLiteral.of(token.text())
                        .orElseThrow(() -> tokens.fault("illegal number syntax: " + GoQuote.quote(token.text()))));
    }

    private Expression parenthesized() {
        if (depth >= DEEPEST) {
            throw tokens.fault("max expression depth exceeded");
        }
        depth++;
        Expression pipe = pipeline("parenthesized pipeline", TokenType.RIGHT_PAREN);
        depth--;
        return pipe;
    }

    /** What the string of a token stands for. */
    String unquoted(Token token) {
        return GoQuote.unquote(token.text()).orElseThrow(() -> tokens.fault("invalid syntax"));
    }

    private static boolean startsOperand(TokenType type) {
        return switch (type) {
            case BOOL,
                    CHAR_CONSTANT,
                    COMPLEX,
                    DOT,
                    FIELD,
                    IDENTIFIER,
                    NUMBER,
                    NIL,
                    RAW_STRING,
                    STRING,
                    VARIABLE,
                    LEFT_PAREN -> true;
            default -> false;
        };
    }

    private static boolean isConstant(Expression word) {
        return word instanceof Expression.Bool
                || word instanceof Expression.Dot
                || word instanceof Expression.Nil
                || word instanceof Expression.Number
                || word instanceof Expression.Text;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
