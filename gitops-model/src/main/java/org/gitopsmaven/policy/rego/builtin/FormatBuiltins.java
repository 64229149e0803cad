/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoFormat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Texts made of values: {@code sprintf} with Go's verbs, templates, numbers to a base. */
final class FormatBuiltins {

    private FormatBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "sprintf" -> Builtin.of(2, o -> sprintf(o.text(0), o.array(1)));
            case "format_int" -> Builtin.of(2, FormatBuiltins::formatInt);
            case "internal.template_string" -> Builtin.of(1, o -> template(o.array(0)));
            default -> null;
        };
    }

    private static Value sprintf(String format, ArrayValue values) {
        List<GoValue> arguments = new ArrayList<>();
        values.elements().forEach(value -> arguments.add(argument(value)));
        return StringValue.of(GoFormat.sprintf(format, arguments));
    }

    private static GoValue argument(Value value) {
        if (value instanceof NumberValue number) {
            return number.isLong()
                    ? GoInt.of(number.longValue())
                    : number.isWhole()
                            ? new GoString(number.toString())
                            : new GoFloat(number.decimalValue().doubleValue());
        }
        return new GoString(value instanceof StringValue string ? string.text() : RegoText.of(value));
    }

    private static Value formatInt(Operands operands) {
        BigInteger number = operands.decimal(0).toBigInteger();
        int base = operands.integer(1);
        if (base != 2 && base != 8 && base != 10 && base != 16) {
            throw operands.mustBe(1, "one of {2, 8, 10, 16}", String.valueOf(base));
        }
        return StringValue.of(number.toString(base));
    }

    /** Each part is a text, or a set that has one element where an expression is defined. */
    private static Value template(ArrayValue parts) {
        StringBuilder out = new StringBuilder();
        for (Value part : parts.elements()) {
            if (part instanceof SetValue set) {
                if (set.size() > 1) {
                    throw BuiltinException.fatal(
                            "eval_conflict_error", "template-strings must not produce multiple outputs");
                }
                out.append(set.size() == 0 ? "<undefined>" : bare(set.elements().get(0)));
            } else {
                out.append(bare(part));
            }
        }
        return StringValue.of(out.toString());
    }

    static String bare(Value value) {
        return value instanceof StringValue string ? string.text() : RegoText.of(value);
    }
}
