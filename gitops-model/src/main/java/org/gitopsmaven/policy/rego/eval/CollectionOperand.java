/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** An array, set or object that is written out: one for each combination of the values of its parts. */
public final class CollectionOperand extends Operand {

    private final List<Operand> parts;
    private final Function<List<Value>, Value> whole;
    private final boolean single;

    private CollectionOperand(List<Operand> parts, Function<List<Value>, Value> whole) {
        this.parts = parts;
        this.whole = whole;
        this.single = Operands.allSingle(parts);
    }

    public static Operand array(List<Operand> elements) {
        return of(elements, ArrayValue::of);
    }

    public static Operand set(List<Operand> elements) {
        return of(elements, SetValue::of);
    }

    /** What is constant in all its parts is made once. */
    private static Operand of(List<Operand> elements, Function<List<Value>, Value> whole) {
        List<Value> constants = new ArrayList<>();
        for (Operand element : elements) {
            Value constant = element.constant();
            if (constant == null) {
                return new CollectionOperand(elements, whole);
            }
            constants.add(constant);
        }
        return Operands.constant(whole.apply(constants));
    }

    /** An object of keys and values in turn. */
    public static Operand object(List<Operand> keysAndValues) {
        return new CollectionOperand(keysAndValues, CollectionOperand::objectOf);
    }

    private static Value objectOf(List<Value> parts) {
        Entries entries = new Entries();
        for (int i = 0; i < parts.size(); i += 2) {
            entries.put(parts.get(i), parts.get(i + 1));
        }
        return entries.toValue();
    }

    @Override
    public boolean isSingle() {
        return single;
    }

    @Override
    @Nullable
    Value one(Frame frame) {
        List<Value> values = Operands.values(parts, frame);
        return values == null ? null : whole.apply(values);
    }

    @Override
    boolean each(Frame frame, Sink sink) {
        return product(parts, frame, new ArrayList<>(), values -> sink.accept(whole.apply(values)));
    }

    static boolean product(List<Operand> parts, Frame frame, List<Value> chosen, Predicate<List<Value>> combination) {
        if (chosen.size() == parts.size()) {
            return combination.test(List.copyOf(chosen));
        }
        return parts.get(chosen.size()).each(frame, value -> {
            chosen.add(value);
            boolean stop = product(parts, frame, chosen, combination);
            chosen.remove(chosen.size() - 1);
            return stop;
        });
    }
}
