/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;

/**
 * Whether terms can be evaluated where some variables are bound. Variables in the brackets of a path are bound by
 * evaluating it ({@code v1/ast/compile.go}, reorderBodyForSafety).
 */
final class Readiness {

    private final BitSet safe;
    private final BitSet visible;

    /**
     * The state of a body.
     *
     * @param safe the variables that are bound; those that a term binds are added
     * @param visible the variables of the body and around it, which a comprehension shares
     */
    Readiness(BitSet safe, BitSet visible) {
        this.safe = (BitSet) safe.clone();
        this.visible = visible;
    }

    /** Whether the values of a term can be found. */
    boolean value(Term term) {
        if (term instanceof Local local) {
            return safe.get(local.slot());
        }
        if (term instanceof Ref ref) {
            return value(ref.head()) && ref.path().stream().allMatch(this::step);
        }
        if (term instanceof Call call) {
            return values(call.arguments());
        }
        if (term instanceof ArrayTerm array) {
            return values(array.elements());
        }
        if (term instanceof SetTerm set) {
            return values(set.elements());
        }
        if (term instanceof ObjectTerm object) {
            return object.entries().stream().allMatch(entry -> value(entry.key()) && value(entry.value()));
        }
        return !(term instanceof Comprehension) || closure(Variables.all(term));
    }

    boolean values(List<Term> terms) {
        return terms.stream().allMatch(this::value);
    }

    /** Whether a term can take a value apart; its unbound variables are bound by that. */
    boolean pattern(Term term) {
        if (term instanceof Local local) {
            safe.set(local.slot());
            return true;
        }
        if (term instanceof ArrayTerm array) {
            return array.elements().stream().allMatch(this::pattern);
        }
        if (term instanceof ObjectTerm object) {
            return object.entries().stream().allMatch(entry -> value(entry.key()) && pattern(entry.value()));
        }
        return value(term);
    }

    /** Whether all variables that a closure shares with its surroundings are bound. */
    boolean closure(BitSet variables) {
        BitSet shared = (BitSet) variables.clone();
        shared.and(visible);
        shared.andNot(safe);
        return shared.isEmpty();
    }

    private boolean step(Term step) {
        return isPattern(step) ? pattern(step) : value(step);
    }

    /** Whether a term in brackets may bind variables. */
    static boolean isPattern(Term step) {
        return step instanceof Local || step instanceof ArrayTerm || step instanceof ObjectTerm;
    }
}
