/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Expression.With;
import org.gitopsmaven.policy.rego.syntax.Statement.Every;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Statement.Some;
import org.gitopsmaven.policy.rego.syntax.Statement.SomeIn;
import org.gitopsmaven.policy.rego.syntax.Term.Name;

/** Parses bodies: expressions between semicolons or line ends. */
final class BodyParser {

    private final Source source;
    private final Tokens tokens;
    private final OperatorParser operators;

    BodyParser(Source source) {
        this.source = source;
        this.tokens = source.tokens;
        this.operators = new OperatorParser(source, this);
    }

    OperatorParser operators() {
        return operators;
    }

    Body braced() {
        tokens.expect("{");
        return until("}");
    }

    /** The expressions up to a closing bracket, which is taken. */
    Body until(String close) {
        List<Expression> expressions = new ArrayList<>();
        if (tokens.current().is(close)) {
            throw tokens.unexpected("found empty body");
        }
        while (true) {
            expressions.add(expression());
            boolean separated = tokens.skip(";");
            if (tokens.skip(close)) {
                return new Body(expressions);
            }
            if (!separated && !tokens.current().afterNewline()) {
                throw tokens.unexpected("expected \"" + close + "\", a semicolon or a new line");
            }
        }
    }

    /** The expressions up to the end of the text. */
    Body untilEnd() {
        List<Expression> expressions = new ArrayList<>();
        while (!tokens.isEnd()) {
            expressions.add(expression());
            if (!tokens.skip(";") && !tokens.isEnd() && !tokens.current().afterNewline()) {
                throw tokens.unexpected("expected a semicolon or a new line");
            }
        }
        return new Body(expressions);
    }

    Expression expression() {
        source.enter();
        Location location = tokens.current().location();
        Expression expression =
                isKeyword("some") ? new Expression(false, some(), withs(), location) : maybeNegated(location);
        source.leave();
        return expression;
    }

    private Expression maybeNegated(Location location) {
        boolean negated = isKeyword("not");
        if (negated) {
            tokens.take();
        }
        Statement statement = source.atKeyword("every") ? every() : new Holds(operators.assignment());
        return new Expression(negated, statement, withs(), location);
    }

    private boolean isKeyword(String keyword) {
        return tokens.current().isName(keyword) && !tokens.following().is(".");
    }

    private Statement some() {
        tokens.take();
        List<Term> terms = new ArrayList<>(List.of(operators.beforeIn()));
        while (tokens.skip(",")) {
            terms.add(operators.beforeIn());
        }
        if (source.skipKeyword("in")) {
            if (terms.size() > 2) {
                throw RegoException.parse(
                        "illegal some: expected one or two terms", terms.get(2).location());
            }
            Term value = terms.get(terms.size() - 1);
            return new SomeIn(terms.size() == 2 ? terms.get(0) : null, value, operators.beforeIn());
        }
        return new Some(terms.stream().map(BodyParser::declared).toList());
    }

    private static Name declared(Term term) {
        if (term instanceof Name name) {
            return name;
        }
        throw RegoException.parse("only variables can be declared with some", term.location());
    }

    private Statement every() {
        tokens.take();
        Name first = variable();
        Name second = tokens.skip(",") ? variable() : null;
        if (!source.skipKeyword("in")) {
            throw tokens.unexpected("expected \"in\"");
        }
        Term domain = operators.parse();
        Body body = braced();
        return second == null ? new Every(null, first, domain, body) : new Every(first, second, domain, body);
    }

    private Name variable() {
        Token token = tokens.expectName();
        return token.text().equals("_") ? source.wildcard(token.location()) : new Name(token.text(), token.location());
    }

    private List<With> withs() {
        List<With> withs = new ArrayList<>();
        while (isKeyword("with")) {
            Location location = tokens.take().location();
            Term target = operators.terms().parse();
            if (!tokens.current().isName("as")) {
                throw tokens.unexpected("expected \"as\"");
            }
            tokens.take();
            withs.add(new With(target, operators.parse(), location));
        }
        return List.copyOf(withs);
    }
}
