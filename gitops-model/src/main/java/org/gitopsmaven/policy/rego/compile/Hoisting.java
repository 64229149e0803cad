/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectEntry;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;
import org.gitopsmaven.policy.rego.syntax.Terms;

/**
 * Takes the operands of calls out of negated expressions: when one is undefined the whole body is, and {@code not} does
 * not hold ({@code v1/ast/compile.go}, rewriteExprTerms).
 */
final class Hoisting {

    private final Scope scope;
    private final List<Expression> out = new ArrayList<>();
    private Expression current;

    private Hoisting(Scope scope, Expression first) {
        this.scope = scope;
        this.current = first;
    }

    static List<Expression> of(List<Expression> body, Scope scope) {
        if (body.stream().noneMatch(Expression::negated)) {
            return body;
        }
        Hoisting hoisting = new Hoisting(scope, body.get(0));
        body.forEach(hoisting::expression);
        return hoisting.out;
    }

    private void expression(Expression expression) {
        current = expression;
        if (expression.negated() && expression.statement() instanceof Holds holds) {
            Term term = holds.term() instanceof Call call ? outer(call) : within(holds.term());
            out.add(expression.withStatement(new Holds(term)));
        } else {
            out.add(expression);
        }
    }

    private Term outer(Call call) {
        String name = Terms.textOf(call.operator());
        boolean equation = "eq".equals(name) || "equal".equals(name);
        List<Term> arguments = new ArrayList<>();
        for (Term argument : call.arguments()) {
            arguments.add(equation ? within(argument) : lifted(argument));
        }
        return new Call(call.operator(), List.copyOf(arguments), call.location());
    }

    /** A path or a call becomes a variable that is bound before; all else is searched. */
    private Term lifted(Term term) {
        if (term instanceof Ref ref) {
            return bound(inRef(ref));
        }
        return term instanceof Call call ? bound(inCall(call)) : within(term);
    }

    private Term within(Term term) {
        if (term instanceof Ref ref) {
            return inRef(ref);
        }
        if (term instanceof Call call) {
            return bound(inCall(call));
        }
        if (term instanceof ArrayTerm array) {
            return new ArrayTerm(all(array.elements()), array.location());
        }
        if (term instanceof SetTerm set) {
            return new SetTerm(all(set.elements()), set.location());
        }
        if (term instanceof ObjectTerm object) {
            List<ObjectEntry> entries = new ArrayList<>();
            object.entries().forEach(entry -> entries.add(new ObjectEntry(lifted(entry.key()), lifted(entry.value()))));
            return new ObjectTerm(List.copyOf(entries), object.location());
        }
        return term;
    }

    private Ref inRef(Ref ref) {
        Term head = ref.head() instanceof Call call ? bound(inCall(call)) : ref.head();
        return new Ref(head, all(ref.path()), ref.location());
    }

    private Call inCall(Call call) {
        return new Call(call.operator(), all(call.arguments()), call.location());
    }

    private List<Term> all(List<Term> terms) {
        List<Term> lifted = new ArrayList<>();
        terms.forEach(term -> lifted.add(lifted(term)));
        return List.copyOf(lifted);
    }

    private Term bound(Term term) {
        Local local = scope.hidden(term.location());
        Term equation = Terms.call("eq", term.location(), local, term);
        out.add(new Expression(false, new Holds(equation), current.withs(), term.location()));
        return local;
    }
}
