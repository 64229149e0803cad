/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.Mock;
import org.gitopsmaven.policy.rego.eval.Operand;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.eval.WithStep.Replacement;
import org.gitopsmaven.policy.rego.syntax.Expression.With;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.jspecify.annotations.Nullable;

/** Makes replacements of the {@code with}s of an expression. */
final class Replacements {

    private final RuleNode root;
    private final TermCompiler terms;

    Replacements(RuleNode root, TermCompiler terms) {
        this.root = root;
        this.terms = terms;
    }

    List<Replacement> of(List<With> withs, BitSet safe, BitSet visible) {
        List<Replacement> all = new ArrayList<>();
        for (With with : withs) {
            all.add(of(with, safe, visible));
        }
        return all;
    }

    private Replacement of(With with, BitSet safe, BitSet visible) {
        Term target = with.target();
        Name head = head(with);
        List<Term> path = target instanceof Ref ref ? ref.path() : List.of();
        if (head.name().equals("input")) {
            return new Replacement.OfInput(terms.operands(path, safe, visible), value(with, safe, visible));
        }
        if (!head.name().equals("data")) {
            return mock(head.name(), with, safe, visible);
        }
        RuleNode node = target instanceof Ref ref ? new Path(root, ref).node() : null;
        return node != null && node.isFunction()
                ? mock(node, with, safe, visible)
                : new Replacement.OfData(terms.operands(path, safe, visible), value(with, safe, visible));
    }

    private static Name head(With with) {
        Term target = with.target();
        Term head = target instanceof Ref ref ? ref.head() : target;
        if (head instanceof Name name) {
            return name;
        }
        throw RegoException.compile(
                "with keyword target must reference existing input, data, or a function", with.location());
    }

    private Replacement mock(Object called, With with, BitSet safe, BitSet visible) {
        RuleNode function = function(with.value());
        if (function != null) {
            return new Replacement.OfFunction(called, new Mock(function, null, null));
        }
        if (with.value() instanceof Name name
                && !name.name().equals("input")
                && !name.name().equals("data")) {
            return new Replacement.OfFunction(called, new Mock(null, name.name(), null));
        }
        return new Replacement.OfResult(called, value(with, safe, visible));
    }

    private @Nullable RuleNode function(Term value) {
        boolean data = value instanceof Ref ref
                && ref.head() instanceof Name name
                && name.name().equals("data");
        RuleNode node = data ? new Path(root, (Ref) value).node() : null;
        return node != null && node.isFunction() ? node : null;
    }

    private Operand value(With with, BitSet safe, BitSet visible) {
        return terms.operand(with.value(), safe, visible);
    }
}
