/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads expressions by the strength with which their signs bind (kyverno/go-jmespath, {@code parser.go}). */
final class Parser {

    private static final int DEEPEST = 200;
    private static final Node SELF = (value, run) -> value;

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Parser(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    Node parse() {
        Node node = expression(0);
        if (!current().is(Token.END)) {
            throw wrong(current());
        }
        return node;
    }

    private Node expression(int power) {
        if (++depth > DEEPEST) {
            throw new JmesPathException("the expression is nested deeper than " + DEEPEST + " levels");
        }
        Node left = start(take());
        while (power < current().power()) {
            left = follow(take(), left);
        }
        depth--;
        return left;
    }

    private Node start(Token token) {
        return switch (token.symbol()) {
            case Token.LITERAL -> literal(token.value());
            case Token.NAME -> current().is("(") ? call(token.text()) : Access.field(token.text());
            case Token.QUOTED -> Access.field(token.text());
            case "*" -> Projections.values(SELF, current().is("]") ? SELF : projected(20));
            case "[?" -> filter(SELF);
            case "{" -> multiMap();
            case "[]" -> Projections.elements(Projections.flatten(SELF), projected(9));
            case "[" -> bracket();
            case "@" -> SELF;
            case "&" -> new Construction.Reference(expression(0));
            case "!" -> Logic.not(expression(45));
            case "(" -> {
                Node inner = expression(0);
                expect(")");
                yield inner;
            }
            default -> throw wrong(token);
        };
    }

    private Node follow(Token token, Node left) {
        return switch (token.symbol()) {
            case "." -> skip("*") ? Projections.values(left, projected(40)) : Access.path(left, afterDot(40));
            case "|" -> Logic.pipe(left, expression(1));
            case "||" -> Logic.or(left, expression(2));
            case "&&" -> Logic.and(left, expression(3));
            case "==", "!=", "<", "<=", ">", ">=" -> Logic.comparison(token.symbol(), left, expression(5));
            case "[?" -> filter(left);
            case "[]" -> Projections.elements(Projections.flatten(left), projected(9));
            case "[" -> {
                if (current().is(Token.NUMBER) || current().is(":")) {
                    yield index(left);
                }
                expect("*");
                expect("]");
                yield Projections.elements(left, projected(20));
            }
            default -> throw wrong(token);
        };
    }

    private static Node literal(@Nullable Object literal) {
        return (value, run) -> literal;
    }

    private Node bracket() {
        if (current().is(Token.NUMBER) || current().is(":")) {
            return index(SELF);
        }
        if (current().is("*") && tokens.get(at + 1).is("]")) {
            at += 2;
            return Projections.elements(SELF, projected(20));
        }
        return multiList();
    }

    private Node index(Node left) {
        @Nullable Integer[] parts = new Integer[3];
        int part = 0;
        while (!current().is("]")) {
            Token token = take();
            if (token.is(":") && part < 2) {
                part++;
            } else if (token.value() instanceof Integer number && token.is(Token.NUMBER)) {
                parts[part] = number;
            } else {
                throw wrong(token);
            }
        }
        expect("]");
        Integer first = parts[0];
        if (part == 0 && first != null) {
            return Access.path(left, Access.index(first));
        }
        Node slice = Access.path(left, Access.slice(first, parts[1], parts[2]));
        return Projections.elements(slice, projected(20));
    }

    private Node filter(Node left) {
        Node condition = expression(0);
        expect("]");
        return Projections.filter(left, condition, current().is("[]") ? SELF : projected(21));
    }

    private Node projected(int power) {
        if (current().power() < 10) {
            return SELF;
        }
        if (current().is("[") || current().is("[?")) {
            return expression(power);
        }
        expect(".");
        return afterDot(power);
    }

    private Node afterDot(int power) {
        if (current().is(Token.NAME) || current().is(Token.QUOTED) || current().is("*")) {
            return expression(power);
        }
        if (skip("[")) {
            return multiList();
        }
        expect("{");
        return multiMap();
    }

    private Node multiList() {
        List<Node> items = new ArrayList<>();
        do {
            items.add(expression(0));
        } while (skip(","));
        expect("]");
        return Construction.list(items);
    }

    private Node multiMap() {
        Map<String, Node> entries = new LinkedHashMap<>();
        do {
            Token key = take();
            if (!key.is(Token.NAME) && !key.is(Token.QUOTED)) {
                throw wrong(key);
            }
            expect(":");
            entries.put(key.text(), expression(0));
        } while (skip(","));
        expect("}");
        return Construction.map(entries);
    }

    private Node call(String name) {
        expect("(");
        List<Node> arguments = new ArrayList<>();
        while (!skip(")")) {
            arguments.add(expression(0));
            if (!current().is(")")) {
                expect(",");
            }
        }
        Function function = Functions.find(name);
        if (function == null) {
            throw new JmesPathException("unknown function: " + name);
        }
        return Construction.call(name, function, arguments);
    }

    private Token current() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private boolean skip(String symbol) {
        boolean is = current().is(symbol);
        if (is) {
            take();
        }
        return is;
    }

    private void expect(String symbol) {
        Token token = take();
        if (!token.is(symbol)) {
            throw wrong(token);
        }
    }

    private JmesPathException wrong(Token token) {
        String what = token.is(Token.END) ? "the expression ends too early" : "unexpected " + token.symbol();
        return new JmesPathException(what + " at column " + (token.at() + 1) + " of " + text);
    }
}
