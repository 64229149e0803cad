/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Rule.Else;
import org.gitopsmaven.policy.rego.syntax.Term.Constant;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.jspecify.annotations.Nullable;

/** Parses one rule; bodies that follow each other without a head make a rule each. */
final class RuleParser {

    private final Source source;
    private final Tokens tokens;
    private final RegoVersion version;
    private final BodyParser bodies;
    private final OperatorParser operators;

    private record Head(
            Location location,
            boolean isDefault,
            String name,
            List<Term> path,
            boolean bracketed,
            @Nullable List<Term> arguments,
            @Nullable Term element,
            @Nullable Term value) {

        Term valueOrTrue() {
            return value == null ? new Constant(BooleanValue.TRUE, location) : value;
        }

        boolean isBare() {
            return element == null && value == null && arguments == null;
        }
    }

    RuleParser(Source source, RegoVersion version) {
        this.source = source;
        this.tokens = source.tokens;
        this.version = version;
        this.bodies = new BodyParser(source);
        this.operators = bodies.operators();
    }

    List<Rule> parse() {
        boolean isDefault =
                tokens.current().isName("default") && !tokens.following().is(".");
        if (isDefault) {
            tokens.take();
        }
        Head head = head(isDefault);
        List<Rule> rules = new ArrayList<>();
        if (source.atKeyword("if")) {
            tokens.take();
            rules.add(rule(head, conditional()));
        } else if (tokens.current().is("{") && version == RegoVersion.V0) {
            head = partialSet(head);
            do {
                rules.add(rule(head, bodies.braced()));
            } while (tokens.current().is("{"));
        } else {
            rules.add(withoutBody(partialSet(head)));
        }
        return rules;
    }

    private Head head(boolean isDefault) {
        Token name = tokens.expectName();
        if (source.keywords.isReserved(name.text()) && !tokens.current().is(".")) {
            throw RegoException.parse("keyword \"" + name.text() + "\" cannot be used for rule name", name.location());
        }
        List<Term> path = new ArrayList<>();
        List<Term> arguments = null;
        boolean bracketed = false;
        while (arguments == null && !tokens.current().afterNewline()) {
            Token token = tokens.current();
            if (tokens.skip(".")) {
                Token step = tokens.expectName();
                path.add(Terms.text(step.text(), step.location()));
                bracketed = false;
            } else if (token.is("[") && !token.afterSpace()) {
                tokens.take();
                path.add(operators.parse());
                tokens.expect("]");
                bracketed = true;
            } else if (token.is("(")) {
                arguments = operators.terms().arguments();
            } else {
                break;
            }
        }
        Term element = source.skipKeyword("contains") ? operators.parse() : null;
        Term value = tokens.skip(":=") || tokens.skip("=") ? operators.parse() : null;
        return new Head(
                name.location(), isDefault, name.text(), List.copyOf(path), bracketed, arguments, element, value);
    }

    private Body conditional() {
        if (!tokens.current().is("{")) {
            return new Body(List.of(bodies.expression()));
        }
        int mark = tokens.mark();
        try {
            Body body = bodies.braced();
            if (endsHere()) {
                return body;
            }
        } catch (RegoException e) {
            tokens.reset(mark);
            try {
                return new Body(List.of(bodies.expression()));
            } catch (RegoException other) {
                throw e; // what looks like a body is meant to be one
            }
        }
        tokens.reset(mark);
        return new Body(List.of(bodies.expression()));
    }

    private boolean endsHere() {
        Token token = tokens.current();
        return tokens.isEnd() || token.afterNewline() || token.isName("else") || token.is(";") || token.is("}");
    }

    /** Before {@code contains}, {@code p[x] { … }} was how a set was made. */
    private Head partialSet(Head head) {
        if (version == RegoVersion.V1
                || !head.bracketed()
                || !head.isBare()
                || head.path().size() != 1) {
            return head;
        }
        Term element = head.path().get(0);
        return new Head(head.location(), head.isDefault(), head.name(), List.of(), false, null, element, null);
    }

    private Rule withoutBody(Head head) {
        if (tokens.current().is("{")) {
            throw RegoException.parse("`if` keyword is required before rule body", head.location());
        }
        if (head.isBare() && head.path().isEmpty()) {
            throw RegoException.parse("var cannot be used for rule name", head.location());
        }
        if (head.isBare() && version == RegoVersion.V1) {
            throw RegoException.parse(
                    "`contains` or a value and `if` is required before rule body or value", head.location());
        }
        return rule(head, Body.EMPTY);
    }

    private Rule rule(Head head, Body body) {
        return new Rule(
                head.location(),
                head.isDefault(),
                head.name(),
                head.path(),
                withoutNone(head.arguments()),
                head.element(),
                head.valueOrTrue(),
                body,
                otherwise());
    }

    /** A function of no arguments is a value like any other. */
    private static @Nullable List<Term> withoutNone(@Nullable List<Term> arguments) {
        return arguments == null || arguments.isEmpty() ? null : arguments;
    }

    private @Nullable Else otherwise() {
        if (!tokens.current().isName("else") || tokens.following().is(".")) {
            return null;
        }
        Location location = tokens.take().location();
        Term value =
                tokens.skip(":=") || tokens.skip("=") ? operators.parse() : new Constant(BooleanValue.TRUE, location);
        Body body = Body.EMPTY;
        if (source.atKeyword("if")) {
            tokens.take();
            body = conditional();
        } else if (tokens.current().is("{") && version == RegoVersion.V0) {
            body = bodies.braced();
        }
        return new Else(value, body, otherwise());
    }
}
