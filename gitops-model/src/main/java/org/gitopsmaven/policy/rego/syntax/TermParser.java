/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Constant;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NullValue;
import org.gitopsmaven.policy.rego.value.NumberValue;

/** Parses terms without operators: constants, names, paths, calls and what stands in brackets. */
final class TermParser {

    private static final int LARGEST_EXPONENT = 100_000;

    private final Source source;
    private final Tokens tokens;
    private final OperatorParser operators;
    private final BracketParser brackets;

    TermParser(Source source, OperatorParser operators, BodyParser bodies) {
        this.source = source;
        this.tokens = source.tokens;
        this.operators = operators;
        this.brackets = new BracketParser(source, operators, bodies);
    }

    Term parse() {
        source.enter();
        Term term = continued(primary());
        source.leave();
        return term;
    }

    private Term primary() {
        Token token = tokens.current();
        return switch (token.kind()) {
            case NAME -> name();
            case NUMBER -> new Constant(number(tokens.take()), token.location());
            case STRING -> Terms.text(tokens.take().text(), token.location());
            case TEMPLATE -> brackets.template(tokens.take());
            case SYMBOL -> bracketed(token);
            case END -> throw tokens.unexpected("expected a term");
        };
    }

    private Term bracketed(Token token) {
        return switch (token.text()) {
            case "[" -> brackets.array();
            case "{" -> brackets.braces();
            case "(" -> parenthesised();
            default -> throw tokens.unexpected("expected a term");
        };
    }

    private Term parenthesised() {
        tokens.expect("(");
        Term term = operators.inParentheses();
        tokens.expect(")");
        return term;
    }

    private Term name() {
        Token token = tokens.current();
        Location location = token.location();
        boolean called = token.text().equals("contains") && tokens.following().is("(");
        if (source.keywords.isReserved(token.text()) && !isConstant(token.text()) && !startsPath() && !called) {
            throw tokens.unexpected("a keyword cannot be used as a term");
        }
        boolean path = startsPath();
        tokens.take();
        if (path) {
            return token.text().equals("_") ? source.wildcard(location) : plain(token);
        }
        return switch (token.text()) {
            case "true" -> new Constant(BooleanValue.TRUE, location);
            case "false" -> new Constant(BooleanValue.FALSE, location);
            case "null" -> new Constant(NullValue.NULL, location);
            case "_" -> source.wildcard(location);
            case "set" -> tokens.current().is("(") && tokens.following().is(")") ? emptySet(location) : plain(token);
            default -> plain(token);
        };
    }

    private static Name plain(Token token) {
        return new Name(token.text(), token.location());
    }

    private boolean startsPath() {
        return tokens.following().is(".") && !tokens.following().afterSpace();
    }

    private static boolean isConstant(String name) {
        return name.equals("true") || name.equals("false") || name.equals("null");
    }

    private Term emptySet(Location location) {
        tokens.expect("(");
        tokens.expect(")");
        return new Term.SetTerm(List.of(), location);
    }

    private static NumberValue number(Token token) {
        BigDecimal number = new BigDecimal(token.text());
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw RegoException.parse("number out of range", token.location());
        }
        return NumberValue.of(number);
    }

    /** A term with the steps and the arguments that follow it at once. */
    private Term continued(Term first) {
        Term term = first;
        List<Term> path = new ArrayList<>();
        while (true) {
            Token token = tokens.current();
            if (token.is(".") && !token.afterNewline()) {
                tokens.take();
                Token name = tokens.expectName();
                path.add(Terms.text(name.text(), name.location()));
            } else if (token.is("[") && !token.afterSpace()) {
                tokens.take();
                path.add(operators.parse());
                tokens.expect("]");
            } else if (token.is("(") && !token.afterSpace() && isCallable(term, path)) {
                term = new Call(withPath(term, path), arguments(), first.location());
                path.clear();
            } else {
                return withPath(term, path);
            }
        }
    }

    private static boolean isCallable(Term term, List<Term> path) {
        return term instanceof Name && path.stream().allMatch(step -> Terms.textOf(step) != null);
    }

    private static Term withPath(Term term, List<Term> path) {
        return path.isEmpty() ? term : new Ref(term, List.copyOf(path), term.location());
    }

    List<Term> arguments() {
        tokens.expect("(");
        return brackets.list(")");
    }
}
