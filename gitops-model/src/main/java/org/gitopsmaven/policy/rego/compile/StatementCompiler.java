/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.Block;
import org.gitopsmaven.policy.rego.eval.Operand;
import org.gitopsmaven.policy.rego.eval.Pattern;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.eval.Step;
import org.gitopsmaven.policy.rego.eval.Steps;
import org.gitopsmaven.policy.rego.eval.WithStep;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Expression.With;
import org.gitopsmaven.policy.rego.syntax.Statement;
import org.gitopsmaven.policy.rego.syntax.Statement.Every;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Statement.SomeIn;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Local;

/** Makes steps of expressions, and tells when it can. */
final class StatementCompiler {

    private final TermCompiler terms;
    private final BodyCompiler bodies;
    private final Replacements replacements;

    StatementCompiler(RuleNode root, TermCompiler terms, BodyCompiler bodies) {
        this.terms = terms;
        this.bodies = bodies;
        this.replacements = new Replacements(root, terms);
    }

    boolean isReady(Expression expression, BitSet safe, BitSet visible) {
        Readiness readiness = new Readiness(safe, visible);
        for (With with : expression.withs()) {
            if (!readiness.value(with.value())) {
                return false;
            }
        }
        return expression.negated()
                ? isReadyToNegate(expression.statement(), safe, visible)
                : isReady(expression.statement(), readiness);
    }

    /** A negated expression binds nothing but its wildcards. */
    private boolean isReadyToNegate(Statement statement, BitSet safe, BitSet visible) {
        BitSet needed = Variables.named(statement);
        needed.andNot(safe);
        return needed.isEmpty() && isReady(statement, new Readiness(safe, visible));
    }

    private boolean isReady(Statement statement, Readiness readiness) {
        if (statement instanceof Holds holds) {
            return isReady(holds.term(), readiness);
        }
        if (statement instanceof SomeIn some) {
            Term key = some.key();
            return readiness.value(some.domain())
                    && (key == null || readiness.pattern(key))
                    && readiness.pattern(some.value());
        }
        Every every = (Every) statement;
        BitSet body = Variables.all(every.body());
        return readiness.value(every.domain()) && readiness.closure(body);
    }

    private boolean isReady(Term term, Readiness readiness) {
        if (Equations.isEquation(term)) {
            List<Term> sides = ((Call) term).arguments();
            return isReady(sides.get(0), sides.get(1), readiness);
        }
        if (term instanceof Call call && hasOutput(call)) {
            List<Term> arguments = call.arguments();
            int last = arguments.size() - 1;
            return readiness.values(arguments.subList(0, last)) && readiness.pattern(arguments.get(last));
        }
        return readiness.value(term);
    }

    private static boolean isReady(Term left, Term right, Readiness readiness) {
        if (isFreeVariable(left, readiness) && isFreeVariable(right, readiness)) {
            return false;
        }
        return readiness.value(right) && readiness.pattern(left) || readiness.value(left) && readiness.pattern(right);
    }

    private static boolean isFreeVariable(Term term, Readiness readiness) {
        return term instanceof Local && !readiness.value(term);
    }

    private boolean hasOutput(Call call) {
        int arity = terms.arity(call);
        return arity >= 0 && call.arguments().size() == arity + 1;
    }

    Step step(Expression expression, BitSet safe, BitSet visible) {
        if (expression.withs().isEmpty()) {
            return maybeNegated(expression, safe, visible);
        }
        List<WithStep.Replacement> replaced = replacements.of(expression.withs(), safe, visible);
        return new WithStep(replaced, new Block(List.of(maybeNegated(expression, safe, visible))));
    }

    private Step maybeNegated(Expression expression, BitSet safe, BitSet visible) {
        if (!expression.negated()) {
            return step(expression.statement(), safe, visible);
        }
        BitSet inner = (BitSet) safe.clone();
        return Steps.not(new Block(List.of(step(expression.statement(), inner, visible))));
    }

    private Step step(Statement statement, BitSet safe, BitSet visible) {
        if (statement instanceof Holds holds) {
            return holds(holds.term(), safe, visible);
        }
        if (statement instanceof SomeIn some) {
            Operand domain = terms.operand(some.domain(), safe, visible);
            Term key = some.key();
            Pattern keys = key == null ? null : terms.pattern(key, safe, visible);
            return Steps.someIn(domain, keys, terms.pattern(some.value(), safe, visible));
        }
        return every((Every) statement, safe, visible);
    }

    private Step every(Every every, BitSet safe, BitSet visible) {
        Operand domain = terms.operand(every.domain(), safe, visible);
        BitSet inner = (BitSet) safe.clone();
        Term key = every.key();
        Pattern keys = key == null ? null : terms.pattern(key, inner, visible);
        Pattern value = terms.pattern(every.value(), inner, visible);
        return Steps.every(
                domain,
                keys,
                value,
                bodies.compile(every.body(), inner, visible).block());
    }

    private Step holds(Term term, BitSet safe, BitSet visible) {
        if (Equations.isEquation(term)) {
            List<Term> sides = ((Call) term).arguments();
            return equation(sides.get(0), sides.get(1), safe, visible);
        }
        if (term instanceof Call call && hasOutput(call)) {
            List<Term> arguments = call.arguments();
            int last = arguments.size() - 1;
            Operand result = terms.call(call, arguments.subList(0, last), safe, visible);
            return Steps.match(result, terms.pattern(arguments.get(last), safe, visible));
        }
        return Steps.holds(terms.operand(term, safe, visible));
    }

    /** The side that has a value is evaluated, the other one takes it. */
    private Step equation(Term left, Term right, BitSet safe, BitSet visible) {
        Readiness readiness = new Readiness(safe, visible);
        boolean rightFirst = readiness.value(right) && readiness.pattern(left);
        Operand operand = terms.operand(rightFirst ? right : left, safe, visible);
        return Steps.match(operand, terms.pattern(rightFirst ? left : right, safe, visible));
    }
}
