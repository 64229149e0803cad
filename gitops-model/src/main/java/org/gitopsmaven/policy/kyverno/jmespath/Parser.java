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
    private static final Node SELF = new Access.Current();

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
            case Token.LITERAL -> new Access.Literal(token.value());
            case Token.NAME -> current().is("(") ? call(token.text()) : Access.Field.of(token.text());
            case Token.QUOTED -> Access.Field.of(token.text());
            case "*" -> new Projections.Values(SELF, current().is("]") ? SELF : projected(20));
            case "[?" -> filter(SELF);
            case "{" -> multiMap();
            case "[]" -> new Projections.Elements(new Projections.Flatten(SELF), projected(9));
            case "[" -> bracket();
            case "@" -> SELF;
            case "&" -> new Construction.Reference(expression(0));
            case "!" -> new Logic.Not(expression(45));
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
            case "." -> skip("*") ? new Projections.Values(left, projected(40)) : new Access.Path(left, afterDot(40));
            case "|" -> new Logic.Pipe(left, expression(1));
            case "||" -> new Logic.Or(left, expression(2));
            case "&&" -> new Logic.And(left, expression(3));
            case "==", "!=", "<", "<=", ">", ">=" -> new Logic.Comparison(token.symbol(), left, expression(5));
            case "[?" -> filter(left);
            case "[]" -> new Projections.Elements(new Projections.Flatten(left), projected(9));
            case "[" -> {
                if (current().is(Token.NUMBER) || current().is(":")) {
                    yield index(left);
                }
                expect("*");
                expect("]");
                yield new Projections.Elements(left, projected(20));
            }
            default -> throw wrong(token);
        };
    }

    private Node bracket() {
        if (current().is(Token.NUMBER) || current().is(":")) {
            return index(SELF);
        }
        if (current().is("*") && tokens.get(at + 1).is("]")) {
            at += 2;
            return new Projections.Elements(SELF, projected(20));
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
            return new Access.Path(left, new Access.Index(first));
        }
        Node slice = new Access.Path(left, new Access.Slice(first, parts[1], parts[2]));
        return new Projections.Elements(slice, projected(20));
    }

    private Node filter(Node left) {
        Node condition = expression(0);
        expect("]");
        return new Projections.Filter(left, condition, current().is("[]") ? SELF : projected(21));
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
        return new Construction.MultiList(items);
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
        return new Construction.MultiMap(entries);
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
        return new Construction.Call(name, function, arguments);
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
