/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.PolicyFacts;
import org.jspecify.annotations.Nullable;

/** The entries of {@code context}, each of which sees those before it. */
public final class ContextEntries {

    private final List<ContextEntry> entries;

    private ContextEntries(List<ContextEntry> entries) {
        this.entries = entries;
    }

    public static ContextEntries of(@Nullable Object value, Expressions expressions) {
        List<ContextEntry> entries = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> entry) {
                    entries.add(entry(entry, expressions));
                }
            }
        }
        return new ContextEntries(entries);
    }

    private static ContextEntry entry(Map<?, ?> entry, Expressions expressions) {
        if (!(entry.get("name") instanceof String name)) {
            throw new GitOpsException("an entry of context has no name", null, "give it a name");
        }
        if (entry.get("variable") instanceof Map<?, ?> variable) {
            return new VariableEntry(name, variable, expressions);
        }
        for (String kind : List.of("configMap", "apiCall", "globalReference", "imageRegistry")) {
            if (entry.get(kind) instanceof Map<?, ?> question) {
                return new ClusterEntry(name, kind, question, expressions);
            }
        }
        throw new GitOpsException(
                "the context entry \"" + name + "\" says nothing",
                null,
                "give it a variable, a configMap, an apiCall, a globalReference or an imageRegistry");
    }

    /** What can be named with the entries, too. They are loaded when something names them. */
    public Context in(Context context, PolicyFacts facts) {
        Context inner = context;
        for (ContextEntry entry : entries) {
            Context outer = inner;
            inner = inner.with(entry.name(), () -> entry.load(outer, facts));
        }
        return inner;
    }
}
