/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.Block;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.eval.Step;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.jspecify.annotations.Nullable;

/** Puts the expressions of a body in an order in which each can be evaluated, and makes steps of them. */
final class BodyCompiler {

    private final Scope scope;
    private final TermCompiler terms;
    private final StatementCompiler statements;

    /**
     * A body that can be evaluated.
     *
     * @param safe the variables that are bound behind it
     * @param visible the variables that closures in its head share with it
     */
    record Result(Block block, BitSet safe, BitSet visible) {}

    BodyCompiler(RuleNode root, Scope scope) {
        this.scope = scope;
        this.terms = new TermCompiler(root, this);
        this.statements = new StatementCompiler(root, terms, this);
    }

    TermCompiler terms() {
        return terms;
    }

    Result compile(Body body, BitSet bound, BitSet around) {
        List<Expression> left = new ArrayList<>(Equations.split(Hoisting.of(body.expressions(), scope)));
        BitSet safe = (BitSet) bound.clone();
        BitSet visible = (BitSet) around.clone();
        visible.or(bound);
        visible.or(Variables.direct(left));
        List<Step> steps = new ArrayList<>();
        while (!left.isEmpty()) {
            Expression next = first(left, safe, visible);
            if (next == null) {
                lift(left, safe);
            } else {
                left.remove(next);
                steps.add(statements.step(next, safe, visible));
            }
        }
        return new Result(new Block(steps), safe, visible);
    }

    private @Nullable Expression first(List<Expression> left, BitSet safe, BitSet visible) {
        for (Expression expression : left) {
            if (statements.isReady(expression, safe, visible)) {
                return expression;
            }
        }
        return null;
    }

    /** Makes more expressions of one that is not ready, or says that none can be. */
    private void lift(List<Expression> left, BitSet safe) {
        for (int i = 0; i < left.size(); i++) {
            List<Expression> lifted = Lifting.of(left.get(i), scope);
            if (lifted.size() > 1) {
                left.remove(i);
                left.addAll(i, lifted);
                return;
            }
        }
        throw unsafe(left.get(0), safe);
    }

    private static RegoException unsafe(Expression expression, BitSet safe) {
        BitSet variables = Variables.all(new Body(List.of(expression)));
        variables.andNot(safe);
        return new UnboundVariable(variables).in(expression);
    }
}
