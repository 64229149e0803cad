/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A step that is evaluated with something in the place of input, data or functions. */
public final class WithStep extends Step {

    private final List<Replacement> replacements;
    private final Block block;

    /** What is replaced by what. */
    public sealed interface Replacement {

        /** A value in the place of the input, or of what a path leads to in it. */
        record OfInput(List<Operand> path, Operand value) implements Replacement {}

        /** A value in the place of what a path of {@code data} leads to. */
        record OfData(List<Operand> path, Operand value) implements Replacement {}

        /** A function in the place of a builtin (its name) or a function (its node). */
        record OfFunction(Object called, Mock mock) implements Replacement {}

        /** A value in the place of all results of a builtin or a function. */
        record OfResult(Object called, Operand value) implements Replacement {}
    }

    public WithStep(List<Replacement> replacements, Block block) {
        this.replacements = List.copyOf(replacements);
        this.block = block;
    }

    @Override
    boolean isSingle() {
        return false;
    }

    @Override
    boolean run(Frame frame, Next next) {
        return replace(0, frame, frame.query(), next);
    }

    private boolean replace(int index, Frame outer, Query query, Next next) {
        if (index == replacements.size()) {
            return block.run(outer.in(query), next);
        }
        Replacement replacement = replacements.get(index);
        if (replacement instanceof Replacement.OfFunction function) {
            return replace(index + 1, outer, mocked(query, function.called(), function.mock()), next);
        }
        if (replacement instanceof Replacement.OfResult result) {
            return result.value().each(outer, value -> {
                Mock mock = new Mock(null, null, value);
                return replace(index + 1, outer, mocked(query, result.called(), mock), next);
            });
        }
        if (replacement instanceof Replacement.OfInput input) {
            return input.value().each(outer, value -> {
                Query replaced = input(query, keys(input.path(), outer), value);
                return replace(index + 1, outer, replaced, next);
            });
        }
        Replacement.OfData data = (Replacement.OfData) replacement;
        return data.value().each(outer, value -> {
            Query replaced = data(query, keys(data.path(), outer), value);
            return replace(index + 1, outer, replaced, next);
        });
    }

    private static List<Value> keys(List<Operand> path, Frame frame) {
        List<Value> keys = new ArrayList<>();
        for (Operand step : path) {
            step.each(frame, key -> {
                keys.add(key);
                return true;
            });
        }
        return keys;
    }

    private static Query mocked(Query query, Object called, Mock mock) {
        return query.with(query.input(), query.data(), query.overridden(), query.mocksAnd(called, mock));
    }

    private static Query input(Query query, List<Value> path, Value value) {
        return query.with(put(query.input(), path, 0, value), query.data(), query.overridden(), query.mocks());
    }

    private static Query data(Query query, List<Value> path, Value value) {
        List<List<Value>> overridden = new ArrayList<>(query.overridden());
        overridden.add(path);
        Value data = put(query.data(), path, 0, value);
        ObjectValue object = data instanceof ObjectValue all ? all : ObjectValue.EMPTY;
        return query.with(query.input(), object, overridden, query.mocks());
    }

    private static Value put(@Nullable Value at, List<Value> path, int index, Value value) {
        if (index == path.size()) {
            return value;
        }
        ObjectValue object = at instanceof ObjectValue present ? present : ObjectValue.of(Map.of());
        Value key = path.get(index);
        return object.with(key, put(object.get(key), path, index + 1, value));
    }
}
