/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.policy.kyverno.jmespath.Expression;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;

/** Expressions that were compiled before. For several threads. */
public final class Expressions {

    private static final int MOST = 5_000;

    private final Map<String, Expression> compiled = new ConcurrentHashMap<>();

    /**
     * The compiled form of a text.
     *
     * @throws JmesPathException when it has none
     */
    Expression get(String text) {
        Expression known = compiled.get(text);
        if (known != null) {
            return known;
        }
        Expression expression = Expression.of(text);
        if (compiled.size() < MOST) {
            compiled.put(text, expression);
        }
        return expression;
    }
}
