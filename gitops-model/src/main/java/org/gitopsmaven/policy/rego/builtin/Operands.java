/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;

/** The operands of a call, taken as the types that a builtin expects. */
record Operands(List<Value> values) {

    Value value(int index) {
        return values.get(index);
    }

    int size() {
        return values.size();
    }

    String text(int index) {
        return cast(index, StringValue.class, "string").text();
    }

    NumberValue number(int index) {
        return cast(index, NumberValue.class, "number");
    }

    BigDecimal decimal(int index) {
        return number(index).decimalValue();
    }

    /** A whole number of any size. */
    BigInteger whole(int index) {
        NumberValue number = number(index);
        if (!number.isWhole()) {
            throw mustBe(index, "integer number", "floating-point number");
        }
        return number.decimalValue().toBigInteger();
    }

    int integer(int index) {
        NumberValue number = number(index);
        if (!number.isWhole()) {
            throw mustBe(index, "integer number", "floating-point number");
        }
        return number.isLong()
                ? (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()))
                : Integer.MAX_VALUE;
    }

    ArrayValue array(int index) {
        return cast(index, ArrayValue.class, "array");
    }

    ObjectValue object(int index) {
        return cast(index, ObjectValue.class, "object");
    }

    SetValue set(int index) {
        return cast(index, SetValue.class, "set");
    }

    /** The elements of an array or a set. */
    List<Value> elements(int index) {
        Value value = values.get(index);
        if (value instanceof ArrayValue array) {
            return array.elements();
        }
        if (value instanceof SetValue set) {
            return set.elements();
        }
        throw mustBe(index, "one of {array, set}", value.type());
    }

    /** The texts of an array or a set. */
    List<String> texts(int index) {
        return texts(elements(index), index);
    }

    /** A text, or the texts of an array or a set. */
    List<String> textOrTexts(int index) {
        return values.get(index) instanceof StringValue string ? List.of(string.text()) : texts(index);
    }

    List<String> texts(Collection<Value> elements, int index) {
        Stream<String> texts = elements.stream().map(element -> {
            if (element instanceof StringValue string) {
                return string.text();
            }
            throw mustBe(index, "array of strings", "array containing " + element.type());
        });
        return texts.collect(Collectors.toList());
    }

    <T extends Value> T cast(int index, Class<T> type, String name) {
        Value value = values.get(index);
        if (!type.isInstance(value)) {
            throw mustBe(index, name, value.type());
        }
        return type.cast(value);
    }

    BuiltinException mustBe(int index, String expected, String got) {
        return BuiltinException.type("operand " + (index + 1) + " must be " + expected + " but got " + got);
    }
}
