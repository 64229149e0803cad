/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.time.Instant;
import org.gitopsmaven.policy.kyverno.value.Budget;
import org.jspecify.annotations.Nullable;

/** A compiled expression. Has no state: several threads may search with it. */
public final class Expression {

    private final String text;
    private final Node node;

    private Expression(String text, Node node) {
        this.text = text;
        this.node = node;
    }

    /**
     * Compiles an expression.
     *
     * @throws JmesPathException for one that does not parse or names a function that nobody knows
     */
    public static Expression of(String text) {
        return new Expression(text, new Parser(text).parse());
    }

    /**
     * What the expression finds.
     *
     * @param now what its functions take for the present
     * @param budget the steps that it may make
     * @throws UnknownKeyException when its path asks for a key that is not there
     * @throws JmesPathException when a function refuses its arguments
     */
    public @Nullable Object search(@Nullable Object value, Instant now, Budget budget) {
        Run run = new Run(now, budget);
        Object found = run.step(node, value);
        if (found instanceof Missing missing) {
            throw new UnknownKeyException(missing.key());
        }
        return found;
    }

    @Override
    public String toString() {
        return text;
    }
}
