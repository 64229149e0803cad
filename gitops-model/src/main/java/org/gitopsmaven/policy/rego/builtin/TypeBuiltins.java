/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NullValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What type a value has, and values as another type ({@code v1/topdown/type.go}, {@code casts.go}). */
final class TypeBuiltins {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?");

    private TypeBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "is_null" -> is(NullValue.class);
            case "is_boolean" -> is(BooleanValue.class);
            case "is_number" -> is(NumberValue.class);
            case "is_string" -> is(StringValue.class);
            case "is_array" -> is(ArrayValue.class);
            case "is_object" -> is(ObjectValue.class);
            case "is_set" -> is(SetValue.class);
            case "type_name" -> Builtin.of(1, o -> StringValue.of(o.value(0).type()));
            case "to_number" -> Builtin.of(1, TypeBuiltins::toNumber);
            default -> casts(name);
        };
    }

    private static @Nullable Builtin casts(String name) {
        return switch (name) {
            case "cast_array" -> Builtin.of(1, o -> ArrayValue.of(o.elements(0)));
            case "cast_set" -> Builtin.of(1, o -> SetValue.of(o.elements(0)));
            case "cast_string" -> Builtin.of(1, o -> o.cast(0, StringValue.class, "string"));
            case "cast_boolean" -> Builtin.of(1, o -> o.cast(0, BooleanValue.class, "boolean"));
            case "cast_null" -> Builtin.of(1, o -> o.cast(0, NullValue.class, "null"));
            case "cast_object" -> Builtin.of(1, o -> o.object(0));
            default -> null;
        };
    }

    /** The types are no error for these: they hold, or they are undefined. */
    private static Builtin is(Class<? extends Value> type) {
        return Builtin.of(1, o -> type.isInstance(o.value(0)) ? BooleanValue.TRUE : BooleanValue.FALSE);
    }

    private static Value toNumber(Operands operands) {
        Value value = operands.value(0);
        if (value instanceof NullValue) {
            return NumberValue.of(0);
        }
        if (value instanceof BooleanValue truth) {
            return NumberValue.of(truth.isTrue() ? 1 : 0);
        }
        if (value instanceof NumberValue) {
            return value;
        }
        if (!(value instanceof StringValue string)) {
            throw operands.mustBe(0, "one of {boolean, null, number, string}", value.type());
        }
        if (!NUMBER.matcher(string.text()).matches()) {
            throw NotANumber.of(string.text());
        }
        return NumberValue.of(new BigDecimal(string.text()));
    }

    /** Texts that Go reads as a float that JSON does not have are of a wrong type, all others are wrong values. */
    private static final class NotANumber {

        private static final Pattern FLOAT = Pattern.compile("[+-]?(inf|infinity|nan)", Pattern.CASE_INSENSITIVE);

        static BuiltinException of(String text) {
            return FLOAT.matcher(text).matches()
                    ? BuiltinException.type("operand 1 must be valid number string but got " + text)
                    : BuiltinException.of("strconv.ParseFloat: parsing \"" + text + "\": invalid syntax");
        }
    }
}
