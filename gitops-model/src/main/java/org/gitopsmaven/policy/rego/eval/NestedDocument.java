/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The value of rules whose heads have keys that only evaluation knows: {@code p[x].q[y] := z}. */
final class NestedDocument {

    private final Map<Value, NestedDocument> below = new HashMap<>();
    private final List<Value> elements = new ArrayList<>();
    private boolean set;
    private @Nullable Value leaf;

    void add(List<Value> keys, Value value, CompiledRule rule) {
        NestedDocument at = this;
        for (Value key : keys) {
            at.check(at.leaf == null && !at.set, rule);
            at = at.below.computeIfAbsent(key, name -> new NestedDocument());
        }
        at.put(value, rule);
    }

    private void put(Value value, CompiledRule rule) {
        if (rule.isSet()) {
            check(leaf == null && below.isEmpty(), rule);
            set = true;
            elements.add(value);
        } else {
            check(!set && below.isEmpty() && (leaf == null || leaf.equals(value)), rule);
            leaf = value;
        }
    }

    private void check(boolean good, CompiledRule rule) {
        if (!good) {
            throw new RegoException("eval_conflict_error", "object keys must be unique", rule.location());
        }
    }

    Value toValue() {
        if (leaf != null) {
            return leaf;
        }
        if (set) {
            return SetValue.of(elements);
        }
        Map<Value, Value> entries = new HashMap<>();
        below.forEach((key, document) -> entries.put(key, document.toValue()));
        return ObjectValue.owning(entries);
    }
}
