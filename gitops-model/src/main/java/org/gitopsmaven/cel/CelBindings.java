/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.cel.value.CelValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables in one evaluation. Those that expressions define are evaluated when they are first read, as
 * the API server does: one that fails hurts only who reads it. Not for several threads.
 */
public final class CelBindings {

    /** The variable that {@code time.now()} reads. */
    public static final String NOW = "__now__";

    private static final int LONGEST = 16 << 20;

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, CelExpression> expressions = new HashMap<>();
    private final Map<String, CelException> faults = new HashMap<>();

    /** Sets a variable; one that is null holds the null of CEL. */
    public CelBindings set(String name, @Nullable Object value) {
        values.put(name, value == null ? CelValues.NULL : value);
        return this;
    }

    /** Lets these variables hold the null of CEL. */
    public CelBindings setNull(Collection<String> names) {
        names.forEach(name -> values.put(name, CelValues.NULL));
        return this;
    }

    /** Lets a variable hold what an expression gives with these very bindings. */
    public CelBindings define(String name, CelExpression expression) {
        expressions.put(name, expression);
        return this;
    }

    /** The same bindings, parted: what is set there is not set here. */
    public CelBindings copy() {
        CelBindings copy = new CelBindings();
        copy.values.putAll(values);
        copy.expressions.putAll(expressions);
        copy.faults.putAll(faults);
        return copy;
    }

    Optional<Object> find(String name) {
        Object value = values.get(name);
        if (value != null) {
            return Optional.of(value);
        }
        CelExpression expression = expressions.get(name);
        return expression == null ? Optional.empty() : Optional.of(evaluate(name, expression));
    }

    private Object evaluate(String name, CelExpression expression) {
        CelException known = faults.get(name);
        if (known != null) {
            throw known;
        }
        try {
            Object value = bounded(name, expression.evaluate(this));
            values.put(name, value);
            return value;
        } catch (CelException e) {
            CelException fault = CelException.ofEvaluation(name + ": " + e.message(), e.isUnknowable(), e);
            faults.put(name, fault);
            throw fault;
        }
    }

    /** Variables that double what others hold must not fill the memory. */
    private static Object bounded(String name, Object value) {
        int size = value instanceof String text ? text.length() : value instanceof List<?> list ? list.size() : 0;
        if (size > LONGEST) {
            throw new CelException(name + " is longer than " + LONGEST, 0, 0, null);
        }
        return value;
    }
}
