/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What fits nowhere else. */
final class OtherBuiltins {

    private OtherBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "print" -> Builtin.with(-1, OtherBuiltins::print);
            case "trace" -> Builtin.of(1, o -> BooleanValue.of(!o.text(0).isEmpty() || o.size() == 1));
            case "walk" -> Builtin.of(1, o -> o.value(0));
            case "opa.runtime" -> Builtin.of(0, o -> ObjectValue.EMPTY);
            case "rand.intn" -> Builtin.with(2, OtherBuiltins::random);
            case "uuid.rfc4122" -> Builtin.with(1, OtherBuiltins::uuid);
            case "uuid.parse" -> Builtin.of(1, o -> UuidText.parse(o.text(0)));
            default -> null;
        };
    }

    private static Value print(CallContext context, Operands operands) {
        StringJoiner line = new StringJoiner(" ");
        for (Value operand : operands.values()) {
            boolean undefined = !(operand instanceof SetValue set) || set.size() == 0;
            line.add(
                    undefined
                            ? "<undefined>"
                            : FormatBuiltins.bare(
                                    ((SetValue) operand).elements().get(0)));
        }
        context.print(line.toString());
        return BooleanValue.TRUE;
    }

    /** The same question has the same answer within one evaluation. */
    private static Value random(CallContext context, Operands operands) {
        BigInteger bound = operands.whole(1).abs();
        if (bound.signum() == 0) {
            return NumberValue.of(0);
        }
        List<Value> question = List.of(StringValue.of("rand.intn"), operands.value(0), operands.value(1));
        int seed = (operands.text(0) + context.now()).hashCode();
        return remembered(
                context,
                question,
                NumberValue.of(BigInteger.valueOf(seed & 0x7fffffffL).mod(bound)));
    }

    private static Value uuid(CallContext context, Operands operands) {
        List<Value> question = List.of(StringValue.of("uuid.rfc4122"), operands.value(0));
        byte[] seed = (operands.text(0) + context.now()).getBytes(StandardCharsets.UTF_8);
        byte[] name = UUID.nameUUIDFromBytes(seed).toString().getBytes(StandardCharsets.US_ASCII);
        name[14] = '4'; // the version of random ones
        return remembered(context, question, StringValue.of(new String(name, StandardCharsets.US_ASCII)));
    }

    private static Value remembered(CallContext context, List<Value> question, Value answer) {
        Value before = context.remembered(question);
        if (before != null) {
            return before;
        }
        context.remember(question, answer);
        return answer;
    }
}
