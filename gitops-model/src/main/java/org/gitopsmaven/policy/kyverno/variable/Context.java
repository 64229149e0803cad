/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.gitopsmaven.policy.kyverno.jmespath.Expression;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.value.Budget;
import org.jspecify.annotations.Nullable;

/** What a rule may name at one place, and how it is asked. */
public final class Context {

    private final Map<String, @Nullable Object> variables;
    private final Expressions expressions;
    private final Instant now;
    private final boolean deletes;
    private final Budget budget;

    /**
     * @param variables what can be named
     * @param now what functions take for the present
     * @param deletes whether an object is deleted, so that the old one stands for the new
     */
    public Context(Map<String, @Nullable Object> variables, Expressions expressions, Instant now, boolean deletes) {
        this(variables, expressions, now, deletes, new Budget());
    }

    private Context(
            Map<String, @Nullable Object> variables,
            Expressions expressions,
            Instant now,
            boolean deletes,
            Budget budget) {
        this.variables = variables;
        this.expressions = expressions;
        this.now = now;
        this.deletes = deletes;
        this.budget = budget;
    }

    /** With a variable that hides one of the same name. */
    public Context with(String name, Supplier<@Nullable Object> loader) {
        return new Context(new Scope(variables, name, loader), expressions, now, deletes, budget);
    }

    /** Takes steps of the rule for something else than an expression. */
    public void spend(int cost) {
        budget.spend(cost);
    }

    boolean knows(String name) {
        return variables.containsKey(name);
    }

    @Nullable
    Object value(String name) {
        return variables.get(name);
    }

    /**
     * What an expression finds.
     *
     * @throws JmesPathException when it cannot be compiled, or finds nothing
     */
    public @Nullable Object query(String expression) {
        String asked = deletes ? expression.replace("request.object", "request.oldObject") : expression;
        return expressions.get(asked).search(variables, now, budget);
    }

    /** The same with an expression that was compiled before. */
    @Nullable
    Object query(Expression expression) {
        return deletes ? query(expression.toString()) : expression.search(variables, now, budget);
    }

    /** What an expression finds in another value. */
    @Nullable
    Object search(String expression, @Nullable Object value) {
        return expressions.get(expression).search(value, now, budget);
    }
}
