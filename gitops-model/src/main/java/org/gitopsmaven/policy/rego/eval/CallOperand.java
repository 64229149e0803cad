/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.builtin.Builtin;
import org.gitopsmaven.policy.rego.builtin.BuiltinException;
import org.gitopsmaven.policy.rego.builtin.Builtins;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A call of a builtin or of a function that rules make, unless {@code with} puts something else in its place. */
public final class CallOperand extends Operand {

    private final @Nullable String name;
    private final @Nullable Builtin builtin;
    private final @Nullable RuleNode function;
    private final List<Operand> arguments;
    private final Location location;
    private final boolean single;

    private CallOperand(
            @Nullable String name,
            @Nullable Builtin builtin,
            @Nullable RuleNode function,
            List<Operand> arguments,
            Location location) {
        this.name = name;
        this.builtin = builtin;
        this.function = function;
        this.arguments = List.copyOf(arguments);
        this.location = location;
        this.single = Operands.allSingle(arguments);
    }

    public static Operand builtin(String name, Builtin builtin, List<Operand> arguments, Location location) {
        return new CallOperand(name, builtin, null, arguments, location);
    }

    public static Operand function(RuleNode function, List<Operand> arguments, Location location) {
        return new CallOperand(null, null, function, arguments, location);
    }

    @Override
    public boolean isSingle() {
        return single;
    }

    @Override
    @Nullable
    Value one(Frame frame) {
        List<Value> values = Operands.values(arguments, frame);
        return values == null ? null : call(frame.query(), values);
    }

    @Override
    boolean each(Frame frame, Sink sink) {
        return CollectionOperand.product(arguments, frame, new ArrayList<>(), values -> {
            Value result = call(frame.query(), values);
            return result != null && sink.accept(result);
        });
    }

    private @Nullable Value call(Query query, List<Value> values) {
        Mock mock = query.mock(function == null ? String.valueOf(name) : function);
        if (mock != null) {
            return mocked(mock, query.withoutMocks(), values);
        }
        if (function != null) {
            return Functions.call(function, values, query);
        }
        return builtin == null ? null : apply(builtin, values, query);
    }

    private @Nullable Value mocked(Mock mock, Query query, List<Value> values) {
        if (mock.function() != null) {
            return Functions.call(mock.function(), values, query);
        }
        if (mock.builtin() != null) {
            Builtin other = Builtins.find(mock.builtin());
            return other == null ? null : apply(other, values, query);
        }
        return mock.value();
    }

    private @Nullable Value apply(Builtin called, List<Value> values, Query query) {
        try {
            return called.call(query.session(), values);
        } catch (BuiltinException e) {
            if (e.isFatal() || query.session().isStrict()) {
                throw new RegoException(e.code(), (name == null ? "" : name + ": ") + e.getMessage(), location);
            }
            return null;
        }
    }
}
