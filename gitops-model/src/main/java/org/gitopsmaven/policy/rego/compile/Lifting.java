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
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Terms;

/** Takes paths out of a call, so that what one of them binds is known to the other arguments: {@code x == xs[x]}. */
final class Lifting {

    private Lifting() {}

    /** The expressions instead of one that cannot be evaluated as it is; that one when nothing can be lifted. */
    static List<Expression> of(Expression expression, Scope scope) {
        boolean lifts = !expression.negated()
                && expression.statement() instanceof Holds holds
                && holds.term() instanceof Call call
                && !Equations.isEquation(call)
                && call.arguments().stream().anyMatch(Ref.class::isInstance);
        return lifts ? lifted(expression, (Call) ((Holds) expression.statement()).term(), scope) : List.of(expression);
    }

    private static List<Expression> lifted(Expression expression, Call call, Scope scope) {
        List<Expression> all = new ArrayList<>();
        List<Term> arguments = new ArrayList<>();
        for (Term argument : call.arguments()) {
            if (argument instanceof Ref) {
                Local local = scope.hidden(argument.location());
                Term equation = Terms.call("eq", argument.location(), local, argument);
                all.add(expression.withStatement(new Holds(equation)));
                arguments.add(local);
            } else {
                arguments.add(argument);
            }
        }
        Call bare = new Call(call.operator(), List.copyOf(arguments), call.location());
        all.add(expression.withStatement(new Holds(bare)));
        return all;
    }
}
