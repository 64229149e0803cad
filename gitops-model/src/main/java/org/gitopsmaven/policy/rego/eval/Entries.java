/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.HashMap;
import java.util.Map;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;

/** The entries of an object while it is made; one key cannot have two values. */
final class Entries {

    private final Map<Value, Value> entries = new HashMap<>();

    void put(Value key, Value value) {
        Value before = entries.put(key, value);
        if (before != null && !before.equals(value)) {
            throw new RegoException("eval_conflict_error", "object keys must be unique", null);
        }
    }

    /** The object; nothing may be put afterwards. */
    ObjectValue toValue() {
        return ObjectValue.owning(entries);
    }
}
