/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.RegoException;
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

/** Finds the name of a variable that nothing binds, for the message about it. */
record UnboundVariable(BitSet slots) {

    RegoException in(Expression expression) {
        Local local = local(expression);
        String name = local == null ? "_" : local.name();
        String shown = name.startsWith("$") ? "_" : name;
        return new RegoException(
                "rego_unsafe_var_error",
                "var " + shown + " is unsafe",
                local == null ? expression.location() : local.location());
    }

    private @Nullable Local local(Expression expression) {
        if (expression.statement() instanceof Holds holds) {
            return local(holds.term());
        }
        if (expression.statement() instanceof SomeIn some) {
            return local(some.domain());
        }
        return expression.statement() instanceof Every every ? local(every.domain()) : null;
    }

    private @Nullable Local local(Term term) {
        if (term instanceof Local local) {
            return slots.get(local.slot()) ? local : null;
        }
        if (term instanceof Ref ref) {
            Local head = local(ref.head());
            return head == null ? first(ref.path()) : head;
        }
        if (term instanceof Call call) {
            return first(call.arguments());
        }
        if (term instanceof ArrayTerm array) {
            return first(array.elements());
        }
        if (term instanceof SetTerm set) {
            return first(set.elements());
        }
        if (term instanceof ObjectTerm object) {
            return first(object.entries().stream().map(Term.ObjectEntry::value).toList());
        }
        return term instanceof Comprehension comprehension ? local(comprehension.value()) : null;
    }

    private @Nullable Local first(List<Term> terms) {
        for (Term term : terms) {
            Local local = local(term);
            if (local != null) {
                return local;
            }
        }
        return null;
    }
}
