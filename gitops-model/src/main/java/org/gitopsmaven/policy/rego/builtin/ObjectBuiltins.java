/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Objects ({@code v1/topdown/object.go}, {@code subset.go}). */
final class ObjectBuiltins {

    private ObjectBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "object.get" -> Builtin.of(3, ObjectBuiltins::get);
            case "object.keys" -> Builtin.of(1, o -> SetValue.of(o.object(0).keys()));
            case "object.remove" -> Builtin.of(2, o -> selected(o, false));
            case "object.filter" -> Builtin.of(2, o -> selected(o, true));
            case "object.union" -> Builtin.of(2, o -> union(o.object(0), o.object(1)));
            case "object.union_n" -> Builtin.of(1, ObjectBuiltins::unionOfAll);
            case "object.subset" -> Builtin.of(2, ObjectBuiltins::subset);
            default -> null;
        };
    }

    private static Value get(Operands operands) {
        ObjectValue object = operands.object(0);
        if (!(operands.value(1) instanceof ArrayValue path)) {
            Value found = object.get(operands.value(1));
            return found == null ? operands.value(2) : found;
        }
        Value at = object;
        for (Value key : path.elements()) {
            at = at.get(key);
            if (at == null) {
                return operands.value(2);
            }
        }
        return at;
    }

    private static Value selected(Operands operands, boolean keep) {
        Set<Value> keys = new HashSet<>(keys(operands));
        Map<Value, Value> entries = new HashMap<>(operands.object(0).entries());
        entries.keySet().removeIf(key -> keys.contains(key) != keep);
        return ObjectValue.of(entries);
    }

    private static Collection<Value> keys(Operands operands) {
        return operands.value(1) instanceof ObjectValue object ? object.keys() : operands.elements(1);
    }

    static ObjectValue union(ObjectValue one, ObjectValue two) {
        Map<Value, Value> entries = new HashMap<>(one.entries());
        two.entries().forEach((key, value) -> {
            Value before = entries.get(key);
            if (before instanceof ObjectValue left && value instanceof ObjectValue right) {
                entries.put(key, union(left, right));
            } else {
                entries.put(key, value);
            }
        });
        return ObjectValue.of(entries);
    }

    private static Value unionOfAll(Operands operands) {
        ObjectValue all = ObjectValue.EMPTY;
        for (Value element : operands.array(0).elements()) {
            if (!(element instanceof ObjectValue object)) {
                throw operands.mustBe(0, "array of objects", "array containing " + element.type());
            }
            all = union(all, object);
        }
        return all;
    }

    private static Value subset(Operands operands) {
        Value whole = operands.value(0);
        Value part = operands.value(1);
        boolean known = whole instanceof ObjectValue && part instanceof ObjectValue
                || whole instanceof SetValue && part instanceof SetValue
                || whole instanceof ArrayValue && (part instanceof ArrayValue || part instanceof SetValue);
        if (!known) {
            throw BuiltinException.type("both arguments object.subset must be of the same type or array and set");
        }
        return BooleanValue.of(isWithin(part, whole));
    }

    private static boolean isWithin(Value part, Value whole) {
        if (part instanceof ObjectValue small && whole instanceof ObjectValue large) {
            return small.entries().entrySet().stream().allMatch(entry -> {
                Value other = large.get(entry.getKey());
                return other != null && isWithin(entry.getValue(), other);
            });
        }
        if (part instanceof SetValue small && whole instanceof SetValue large) {
            return small.elements().stream().allMatch(large::contains);
        }
        if (part instanceof SetValue small && whole instanceof ArrayValue large) {
            return large.elements().containsAll(small.elements());
        }
        if (part instanceof ArrayValue small && whole instanceof ArrayValue large) {
            return runs(small.elements(), large.elements());
        }
        return part.equals(whole);
    }

    private static boolean runs(List<Value> part, List<Value> whole) {
        for (int start = 0; start + part.size() <= whole.size(); start++) {
            if (whole.subList(start, start + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
