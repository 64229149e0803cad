/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension.Kind;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Terms;

/** The operands of {@code print}: sets, which are empty where an operand is undefined, so that it prints anyway. */
final class Printed {

    private Printed() {}

    static List<Term> of(List<Term> arguments, Scope scope) {
        List<Term> sets = new ArrayList<>();
        for (Term argument : arguments) {
            Local value = scope.hidden(argument.location());
            Expression equal = Expression.of(Terms.call("eq", argument.location(), value, argument));
            sets.add(new Comprehension(Kind.SET, null, value, new Body(List.of(equal)), argument.location()));
        }
        return List.copyOf(sets);
    }
}
