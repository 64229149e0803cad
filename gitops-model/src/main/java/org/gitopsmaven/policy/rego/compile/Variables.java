/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Statement;
import org.gitopsmaven.policy.rego.syntax.Statement.Every;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Statement.SomeIn;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;
import org.jspecify.annotations.Nullable;

/** The variables of resolved terms and bodies. */
final class Variables {

    private final BitSet found = new BitSet();
    private final boolean closures;
    private final boolean wildcards;

    private Variables(boolean closures, boolean wildcards) {
        this.closures = closures;
        this.wildcards = wildcards;
    }

    /** Those that stand in a body itself, and not only in comprehensions and {@code every} within it. */
    static BitSet direct(List<Expression> body) {
        Variables variables = new Variables(false, true);
        body.forEach(variables::expression);
        return variables.found;
    }

    /** Those of a statement itself that have a name. */
    static BitSet named(Statement statement) {
        Variables variables = new Variables(false, false);
        variables.statement(statement);
        return variables.found;
    }

    /** Those of a term itself. */
    static BitSet direct(Term term) {
        Variables variables = new Variables(false, true);
        variables.term(term);
        return variables.found;
    }

    /** All of a term. */
    static BitSet all(Term term) {
        Variables variables = new Variables(true, true);
        variables.term(term);
        return variables.found;
    }

    /** All of a body. */
    static BitSet all(Body body) {
        Variables variables = new Variables(true, true);
        body.expressions().forEach(variables::expression);
        return variables.found;
    }

    private void expression(Expression expression) {
        statement(expression.statement());
        expression.withs().forEach(with -> {
            term(with.target());
            term(with.value());
        });
    }

    private void statement(Statement statement) {
        if (statement instanceof Holds holds) {
            term(holds.term());
        } else if (statement instanceof SomeIn some) {
            term(some.key());
            term(some.value());
            term(some.domain());
        } else if (statement instanceof Every every) {
            term(every.domain());
            if (closures) {
                term(every.key());
                term(every.value());
                every.body().expressions().forEach(this::expression);
            }
        }
    }

    private void term(@Nullable Term term) {
        if (term instanceof Local local) {
            if (wildcards || !local.isWildcard()) {
                found.set(local.slot());
            }
        } else if (term instanceof Ref ref) {
            term(ref.head());
            ref.path().forEach(this::term);
        } else if (term instanceof Call call) {
            call.arguments().forEach(this::term);
        } else if (term instanceof ArrayTerm array) {
            array.elements().forEach(this::term);
        } else if (term instanceof SetTerm set) {
            set.elements().forEach(this::term);
        } else if (term instanceof ObjectTerm object) {
            object.entries().forEach(entry -> {
                term(entry.key());
                term(entry.value());
            });
        } else if (term instanceof Comprehension comprehension && closures) {
            term(comprehension.key());
            term(comprehension.value());
            comprehension.body().expressions().forEach(this::expression);
        }
    }
}
