/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension.Kind;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectEntry;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;
import org.jspecify.annotations.Nullable;

/** Parses arrays, sets and objects, their comprehensions, and template strings. */
final class BracketParser {

    private final Source source;
    private final Tokens tokens;
    private final OperatorParser operators;
    private final BodyParser bodies;

    BracketParser(Source source, OperatorParser operators, BodyParser bodies) {
        this.source = source;
        this.tokens = source.tokens;
        this.operators = operators;
        this.bodies = bodies;
    }

    Term array() {
        Location location = tokens.expect("[").location();
        if (tokens.skip("]")) {
            return new ArrayTerm(List.of(), location);
        }
        Term first = operators.withoutUnion();
        if (tokens.skip("|")) {
            return new Comprehension(Kind.ARRAY, null, first, bodies.until("]"), location);
        }
        return new ArrayTerm(rest(operators.continued(first), "]"), location);
    }

    Term braces() {
        Location location = tokens.expect("{").location();
        if (tokens.skip("}")) {
            return new ObjectTerm(List.of(), location);
        }
        Term first = operators.withoutUnion();
        if (tokens.skip(":")) {
            return object(first, location);
        }
        if (tokens.skip("|")) {
            return new Comprehension(Kind.SET, null, first, bodies.until("}"), location);
        }
        Term whole = operators.continued(first);
        return tokens.skip(":") ? object(whole, location) : new SetTerm(rest(whole, "}"), location);
    }

    private Term object(Term key, Location location) {
        Term value = operators.withoutUnion();
        if (tokens.skip("|")) {
            return new Comprehension(Kind.OBJECT, key, value, bodies.until("}"), location);
        }
        List<ObjectEntry> entries = new ArrayList<>(List.of(new ObjectEntry(key, operators.continued(value))));
        while (!tokens.skip("}")) {
            tokens.expect(",");
            if (tokens.skip("}")) {
                break;
            }
            Term next = operators.parse();
            tokens.expect(":");
            entries.add(new ObjectEntry(next, operators.parse()));
        }
        return new ObjectTerm(List.copyOf(entries), location);
    }

    /** Terms between commas up to a closing bracket; the opening one has been taken. */
    List<Term> list(String close) {
        return tokens.skip(close) ? List.of() : rest(operators.parse(), close);
    }

    private List<Term> rest(@Nullable Term first, String close) {
        List<Term> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        while (!tokens.skip(close)) {
            tokens.expect(",");
            if (tokens.skip(close)) {
                break;
            }
            all.add(operators.parse());
        }
        return List.copyOf(all);
    }

    /** A template: each expression in it is a set that should have one element. */
    Term template(Token token) {
        Location location = token.location();
        int start = token.start() + 2;
        int end = token.start() + token.text().length() - 1;
        boolean raw = token.text().charAt(1) == '`';
        QuotedText quoted = new QuotedText(source.text(), end, location);
        List<Term> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = source.text().charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                literal(from, i, raw, location, parts);
                int close = quoted.closingBrace(i);
                parts.add(expression(i + 1, close, location));
                i = close;
                from = close + 1;
            }
        }
        literal(from, end, raw, location, parts);
        return Terms.call("internal.template_string", location, new ArrayTerm(List.copyOf(parts), location));
    }

    private void literal(int start, int end, boolean raw, Location location, List<Term> parts) {
        if (end > start) {
            String text = raw
                    ? source.text().substring(start, end).replace("\\{", "{")
                    : QuotedText.unescape(source.text(), start, end, location);
            parts.add(Terms.text(text, location));
        }
    }

    private Term expression(int start, int end, Location location) {
        Source inner = source.part(start, end);
        Expression expression = new BodyParser(inner).expression();
        if (!inner.tokens.isEnd() || !(expression.statement() instanceof Statement.Holds holds)) {
            throw inner.tokens.unexpected("expected the end of the expression");
        }
        Term.Name value = source.generated(location);
        Statement equation = new Statement.Holds(Terms.call("eq", location, value, holds.term()));
        Body body = new Body(List.of(expression.withStatement(equation)));
        return new Comprehension(Kind.SET, null, value, body, location);
    }
}
