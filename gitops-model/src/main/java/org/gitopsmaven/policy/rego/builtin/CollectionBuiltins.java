/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Arrays, sets, and membership in them ({@code v1/topdown/array.go}, {@code sets.go}). */
final class CollectionBuiltins {

    private CollectionBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "array.concat" -> Builtin.of(2, CollectionBuiltins::concat);
            case "array.reverse" -> Builtin.of(1, CollectionBuiltins::reverse);
            case "array.slice" -> Builtin.of(3, CollectionBuiltins::slice);
            case "array.flatten" -> Builtin.of(1, CollectionBuiltins::flatten);
            case "and" -> Builtin.of(2, o -> intersection(o.set(0), o.set(1)));
            case "or" -> Builtin.of(2, o -> union(List.of(o.set(0), o.set(1))));
            case "set_diff" -> Builtin.of(2, CollectionBuiltins::difference);
            case "intersection" -> Builtin.of(1, o -> intersection(sets(o)));
            case "union" -> Builtin.of(1, o -> union(sets(o)));
            case "internal.member_2" -> Builtin.of(2, o -> BooleanValue.of(isMember(o.value(1), null, o.value(0))));
            case "internal.member_3" ->
                Builtin.of(3, o -> BooleanValue.of(isMember(o.value(2), o.value(0), o.value(1))));
            default -> null;
        };
    }

    private static Value concat(Operands operands) {
        List<Value> all = new ArrayList<>(operands.array(0).elements());
        all.addAll(operands.array(1).elements());
        return ArrayValue.of(all);
    }

    private static Value reverse(Operands operands) {
        List<Value> reversed = new ArrayList<>(operands.array(0).elements());
        Collections.reverse(reversed);
        return ArrayValue.of(reversed);
    }

    private static Value slice(Operands operands) {
        List<Value> elements = operands.array(0).elements();
        int from = Math.max(0, operands.integer(1));
        int to = Math.min(elements.size(), operands.integer(2));
        return from >= to ? ArrayValue.EMPTY : ArrayValue.of(elements.subList(from, to));
    }

    private static Value flatten(Operands operands) {
        List<Value> flat = new ArrayList<>();
        for (Value element : operands.array(0).elements()) {
            if (element instanceof ArrayValue inner) {
                flat.addAll(inner.elements());
            } else {
                flat.add(element);
            }
        }
        return ArrayValue.of(flat);
    }

    private static Value difference(Operands operands) {
        Set<Value> left = new HashSet<>(operands.set(0).elements());
        left.removeIf(operands.set(1)::contains);
        return SetValue.of(left);
    }

    private static List<SetValue> sets(Operands operands) {
        List<SetValue> sets = new ArrayList<>();
        for (Value element : operands.set(0).elements()) {
            if (!(element instanceof SetValue set)) {
                throw operands.mustBe(0, "set of sets", "set containing " + element.type());
            }
            sets.add(set);
        }
        return sets;
    }

    private static Value union(List<SetValue> sets) {
        Set<Value> all = new HashSet<>();
        sets.forEach(set -> all.addAll(set.elements()));
        return SetValue.of(all);
    }

    private static SetValue intersection(SetValue one, SetValue two) {
        return SetValue.of(one.elements().stream().filter(two::contains).toList());
    }

    private static Value intersection(List<SetValue> sets) {
        return sets.stream().reduce(CollectionBuiltins::intersection).orElse(SetValue.EMPTY);
    }

    private static boolean isMember(Value collection, @Nullable Value key, Value value) {
        if (key != null) {
            return value.equals(collection.get(key));
        }
        if (collection instanceof SetValue set) {
            return set.contains(value);
        }
        if (collection instanceof ObjectValue object) {
            return object.entries().containsValue(value);
        }
        return collection instanceof ArrayValue array && array.elements().contains(value);
    }
}
