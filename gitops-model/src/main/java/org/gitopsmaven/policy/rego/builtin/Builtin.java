/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A builtin function.
 *
 * @param arity how many operands it takes; negative when any number will do
 */
public record Builtin(int arity, Body body) {

    /** What it does; null is undefined. */
    @FunctionalInterface
    interface Body {

        @Nullable
        Value call(CallContext context, Operands operands);
    }

    static Builtin of(int arity, Function<Operands, @Nullable Value> body) {
        return new Builtin(arity, (context, operands) -> body.apply(operands));
    }

    static Builtin with(int arity, Body body) {
        return new Builtin(arity, body);
    }

    /**
     * The value for these operands; null when it is undefined.
     *
     * @throws BuiltinException when there is none
     */
    public @Nullable Value call(CallContext context, List<Value> operands) {
        try {
            Value result = body.call(context, new Operands(operands));
            if (result != null && size(result) > context.largest()) {
                throw BuiltinException.fatal(
                        "eval_cancel_error", "the result is larger than " + context.largest() + " elements");
            }
            return result;
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BuiltinException.of(String.valueOf(e.getMessage()));
        } catch (GitOpsException e) {
            throw BuiltinException.of(e.message());
        }
    }

    private static int size(Value value) {
        if (value instanceof StringValue string) {
            return string.text().length();
        }
        if (value instanceof ArrayValue array) {
            return array.size();
        }
        if (value instanceof SetValue set) {
            return set.size();
        }
        return value instanceof ObjectValue object ? object.size() : 1;
    }
}
