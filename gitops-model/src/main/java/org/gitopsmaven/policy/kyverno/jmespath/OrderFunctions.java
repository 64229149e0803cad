/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that order: lists of numbers, or lists of texts. */
final class OrderFunctions {

    private OrderFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "max" -> call -> extreme(plain(call.require(1)), OrderFunctions::self, call, 1);
            case "min" -> call -> extreme(plain(call.require(1)), OrderFunctions::self, call, -1);
            case "max_by" -> call -> extreme(call.require(2).list(0), key(call), call, 1);
            case "min_by" -> call -> extreme(call.require(2).list(0), key(call), call, -1);
            case "sort" -> call -> sorted(plain(call.require(1)), OrderFunctions::self, call);
            case "sort_by" -> call -> sorted(call.require(2).list(0), key(call), call);
            default -> null;
        };
    }

    private static @Nullable Object self(@Nullable Object value) {
        return value;
    }

    private static java.util.function.Function<@Nullable Object, @Nullable Object> key(Arguments call) {
        Node expression = call.expression(1);
        return item -> expression.valueOf(item, call.run());
    }

    private static List<@Nullable Object> plain(Arguments call) {
        List<@Nullable Object> list = call.list(0);
        boolean sound = list.stream().allMatch(String.class::isInstance)
                || list.stream().allMatch(Number.class::isInstance);
        if (!sound) {
            throw call.type(0, "array of numbers or array of strings");
        }
        return list;
    }

    private static int compare(@Nullable Object one, @Nullable Object other, Arguments call) {
        if (one instanceof Number left && other instanceof Number right) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        if (one instanceof String left && other instanceof String right) {
            return left.compareTo(right);
        }
        throw call.fault("compares numbers or strings only");
    }

    private static @Nullable Object extreme(
            List<@Nullable Object> list,
            java.util.function.Function<@Nullable Object, @Nullable Object> key,
            Arguments call,
            int sign) {
        Object best = list.isEmpty() ? null : list.get(0);
        for (Object item : list) {
            if (compare(key.apply(item), key.apply(best), call) * sign > 0) {
                best = item;
            }
        }
        return best;
    }

    private static Object sorted(
            List<@Nullable Object> list,
            java.util.function.Function<@Nullable Object, @Nullable Object> key,
            Arguments call) {
        List<@Nullable Object> sorted = new ArrayList<>(list);
        Comparator<@Nullable Object> order = (one, other) -> compare(key.apply(one), key.apply(other), call);
        sorted.sort(order);
        return sorted;
    }
}
