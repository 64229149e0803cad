/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Term.Constant;
import org.gitopsmaven.policy.rego.value.NumberValue;

/** Parses terms with operators between them, by precedence ({@code v1/ast/parser.go}, parseTermInfixCall). */
final class OperatorParser {

    /** The builtins of the operators, those that bind least first. */
    private static final List<Map<String, String>> LEVELS = List.of(
            Map.of("==", "equal", "!=", "neq", "<", "lt", "<=", "lte", ">", "gt", ">=", "gte"),
            Map.of("|", "or"),
            Map.of("&", "and"),
            Map.of("+", "plus", "-", "minus"),
            Map.of("*", "mul", "/", "div", "%", "rem"));

    private static final int UNION = 1;
    private static final String MEMBER = "internal.member_2";
    private static final String MEMBER_WITH_KEY = "internal.member_3";

    private final Source source;
    private final Tokens tokens;
    private final TermParser terms;
    private boolean union = true;

    OperatorParser(Source source, BodyParser bodies) {
        this.source = source;
        this.tokens = source.tokens;
        this.terms = new TermParser(source, this, bodies);
    }

    /** A term with all operators. */
    Term parse() {
        boolean before = union;
        union = true;
        Term term = membership(level(0));
        union = before;
        return term;
    }

    /** A term in which {@code |} is no operator: it may begin the body of a comprehension. */
    Term withoutUnion() {
        boolean before = union;
        union = false;
        Term term = membership(level(0));
        union = before;
        return term;
    }

    /** What follows a term that was parsed without {@code |}, now that it is known to be an operator. */
    Term continued(Term first) {
        boolean before = union;
        union = true;
        Term term = first;
        for (int level = LEVELS.size() - 1; level >= 0; level--) {
            term = operators(term, level);
        }
        term = membership(term);
        union = before;
        return term;
    }

    /** What may stand in parentheses: also an assignment, and membership with a key. */
    Term inParentheses() {
        Term term = assignment();
        if (!tokens.current().is(",") || !source.keywords.isEnabled("in")) {
            return term;
        }
        Location location = tokens.expect(",").location();
        Term value = level(0);
        if (!source.skipKeyword("in")) {
            throw tokens.unexpected("expected \"in\"");
        }
        return Terms.call(MEMBER_WITH_KEY, location, term, value, level(0));
    }

    /** A term, or an equation of two. */
    Term assignment() {
        Term left = parse();
        Token token = tokens.current();
        if (!token.is(":=") && !token.is("=")) {
            return left;
        }
        tokens.take();
        return Terms.call(token.is("=") ? "eq" : "assign", token.location(), left, parse());
    }

    TermParser terms() {
        return terms;
    }

    /** A term with operators that bind closer than {@code in}. */
    Term beforeIn() {
        boolean before = union;
        union = true;
        Term term = level(0);
        union = before;
        return term;
    }

    private Term membership(Term first) {
        Term term = first;
        while (source.atKeyword("in")) {
            Location location = tokens.take().location();
            term = Terms.call(MEMBER, location, term, level(0));
        }
        return term;
    }

    private Term level(int level) {
        return level == LEVELS.size() ? unary() : operators(level(level + 1), level);
    }

    private Term operators(Term first, int level) {
        Term term = first;
        while (true) {
            Token token = tokens.current();
            String builtin =
                    token.kind() == Token.Kind.SYMBOL ? LEVELS.get(level).get(token.text()) : null;
            if (builtin == null || level == UNION && !union) {
                return term;
            }
            tokens.take();
            term = Terms.call(builtin, token.location(), term, level(level + 1));
        }
    }

    private Term unary() {
        if (!tokens.current().is("-")) {
            return terms.parse();
        }
        Location location = tokens.take().location();
        source.enter();
        Term operand = unary();
        source.leave();
        if (operand instanceof Constant constant && constant.value() instanceof NumberValue number) {
            return new Constant(NumberValue.of(number.decimalValue().negate()), location);
        }
        return Terms.call("minus", location, new Constant(NumberValue.of(0), location), operand);
    }
}
