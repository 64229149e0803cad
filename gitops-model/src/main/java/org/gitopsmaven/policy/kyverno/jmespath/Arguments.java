/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.policy.kyverno.value.GoText;
import org.jspecify.annotations.Nullable;

/** What a function is called with; asks for the types that it needs. */
record Arguments(String function, @Nullable Object[] values, Run run) {

    private static final int MOST_CHARACTERS = 4 << 20;

    int count() {
        return values.length;
    }

    /** Refuses another number of arguments. */
    Arguments require(int count) {
        if (values.length != count) {
            throw fault("takes " + count + " arguments, not " + values.length);
        }
        return this;
    }

    @Nullable
    Object value(int index) {
        if (index >= values.length) {
            throw fault("argument #" + (index + 1) + " is missing");
        }
        return values[index];
    }

    String text(int index) {
        if (value(index) instanceof String text) {
            return text;
        }
        throw type(index, "string");
    }

    /** A text, or a number or boolean as one. */
    String anyText(int index) {
        Object value = value(index);
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return GoText.of(value);
        }
        throw type(index, "string or real");
    }

    double number(int index) {
        if (value(index) instanceof Number number) {
            return number.doubleValue();
        }
        throw type(index, "number");
    }

    int whole(int index) {
        double number = number(index);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw fault("expected an integer number but got: " + GoText.of(number));
        }
        return (int) number;
    }

    @SuppressWarnings("unchecked")
    List<@Nullable Object> list(int index) {
        if (value(index) instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw type(index, "array");
    }

    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> map(int index) {
        if (value(index) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw type(index, "object");
    }

    Node expression(int index) {
        if (value(index) instanceof Construction.Reference reference) {
            return reference.inner();
        }
        throw type(index, "expression");
    }

    Duration duration(int index) {
        Duration duration = GoDuration.parse(text(index));
        if (duration == null) {
            throw fault("\"" + text(index) + "\" is no duration");
        }
        return duration;
    }

    /** A text that a function made, unless it grew too long. */
    String bounded(String text) {
        run.spend(text.length() / 64);
        if (text.length() > MOST_CHARACTERS) {
            throw fault("makes more than " + MOST_CHARACTERS + " characters");
        }
        return text;
    }

    JmesPathException type(int index, String wanted) {
        return fault("argument #" + (index + 1) + " is not of type " + wanted);
    }

    JmesPathException fault(String message) {
        return new JmesPathException("JMESPath function '" + function + "': " + message);
    }
}
