/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.kyverno.jmespath.EntryException;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.jmespath.UnknowableException;
import org.jspecify.annotations.Nullable;

/**
 * A variable with a value, a path into it or into what is known, and a default (kyverno/kyverno, {@code
 * pkg/engine/context/loaders/variable.go}).
 */
final class VariableEntry implements ContextEntry {

    private final String name;
    private final Template path;
    private final Template value;
    private final Template fallback;
    private final boolean hasValue;

    VariableEntry(String name, Map<?, ?> variable, Expressions expressions) {
        this.name = name;
        this.path = Templates.of(variable.get("jmesPath"), expressions);
        this.value = Templates.of(variable.get("value"), expressions);
        this.fallback = Templates.of(variable.get("default"), expressions);
        this.hasValue = variable.get("value") != null;
    }

    @Override
    public String name() {
        return name;
    }

    /** What the user supplied stands in for what cannot be told. */
    @Override
    public @Nullable Object load(Context context, PolicyFacts facts) {
        try {
            Object found = found(context);
            if (found != null) {
                return found;
            }
        } catch (JmesPathException e) {
            if (!context.knows(name)) {
                throw e instanceof UnknowableException
                        ? e
                        : new EntryException("failed to load the context entry " + name + ": " + e.getMessage());
            }
        }
        if (context.knows(name)) {
            return context.value(name);
        }
        throw new EntryException("failed to load the context entry " + name + " since it evaluated to nil");
    }

    private @Nullable Object found(Context context) {
        Object query = path.resolve(context);
        Object standard = fallback.resolve(context);
        Object given = hasValue ? value.resolve(context) : null;
        if (query == null) {
            return hasValue ? given : standard;
        }
        if (!(query instanceof String text)) {
            throw new JmesPathException("jmesPath must be a string");
        }
        try {
            Object found = hasValue ? context.search(text, given) : context.query(text);
            return found == null && !hasValue ? standard : found;
        } catch (UnknowableException e) {
            throw e;
        } catch (JmesPathException e) {
            if (standard == null) {
                throw e;
            }
            return standard;
        }
    }
}
