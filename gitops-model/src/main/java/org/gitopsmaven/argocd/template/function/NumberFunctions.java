/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.INT;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Whole numbers. Ported from {@code sprig/numeric}. */
final class NumberFunctions {

    private static final int LONGEST_LIST = 1 << 20;

    private NumberFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("atoi", GoFunction.of(a -> GoInt.of(atoi(a.text(0))), STRING));
        all.put("int", GoFunction.of(a -> GoInt.of(Numbers.toLong(a.any(0))), ANY));
        all.put("int64", GoFunction.of(a -> GoInt.long64(Numbers.toLong(a.any(0))), ANY));
        all.put("float64", GoFunction.of(a -> new GoFloat(Numbers.toDouble(a.any(0))), ANY));
        all.put("toDecimal", GoFunction.of(a -> GoInt.long64(octal(a.any(0).print())), ANY));
        all.put("add1", GoFunction.of(a -> GoInt.long64(Numbers.toLong(a.any(0)) + 1), ANY));
        all.put("add", GoFunction.variadic(a -> folded(0, a.all(), Long::sum), ANY));
        all.put("mul", folding((left, right) -> left * right));
        all.put("max", folding(Math::max));
        all.put("biggest", folding(Math::max));
        all.put("min", folding(Math::min));
        all.put("sub", pair((left, right) -> left - right));
        all.put("div", pair((left, right) -> left / nonZero(right)));
        all.put("mod", pair((left, right) -> left % nonZero(right)));
        all.put("until", GoFunction.of(a -> list(until(a.integer(0))), INT));
        all.put("untilStep", GoFunction.of(a -> list(steps(a.integer(0), a.integer(1), a.integer(2))), INT, INT, INT));
        all.put("seq", GoFunction.variadic(a -> new GoString(sequence(a)), INT));
        return all;
    }

    private static GoFunction folding(LongBinaryOperator operator) {
        return GoFunction.variadic(a -> folded(Numbers.toLong(a.any(0)), a.from(1), operator), ANY, ANY);
    }

    private static GoFunction pair(LongBinaryOperator operator) {
        return GoFunction.of(
                a -> GoInt.long64(operator.applyAsLong(Numbers.toLong(a.any(0)), Numbers.toLong(a.any(1)))), ANY, ANY);
    }

    private static GoValue folded(long start, List<GoValue> values, LongBinaryOperator operator) {
        long result = start;
        for (GoValue value : values) {
            result = operator.applyAsLong(result, Numbers.toLong(value));
        }
        return GoInt.long64(result);
    }

    private static long nonZero(long divisor) {
        if (divisor == 0) {
            throw new GoCallException("runtime error: integer divide by zero");
        }
        return divisor;
    }

    private static long atoi(String text) {
        return text.matches("[-+]?[0-9]+") ? parse(text, 10) : 0;
    }

    private static long octal(String text) {
        return text.matches("[-+]?[0-7]+") ? parse(text, 8) : 0;
    }

    private static long parse(String text, int radix) {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException e) {
            // atoi clips what is too great, the octal reading gives nothing
            return radix == 8 ? 0 : text.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private static List<Long> until(long count) {
        return steps(0, count, count < 0 ? -1 : 1);
    }

    private static List<Long> steps(long start, long stop, long step) {
        List<Long> list = new ArrayList<>();
        if (stop < start ? step >= 0 : step <= 0) {
            return list;
        }
        for (long i = start; stop < start ? i > stop : i < stop; i += step) {
            list.add(i);
            if (list.size() > LONGEST_LIST) {
                throw new GoCallException("the list has more than " + LONGEST_LIST + " numbers");
            }
        }
        return list;
    }

    private static GoValue list(List<Long> numbers) {
        return new GoList(GoType.INT, numbers.stream().<GoValue>map(GoInt::of).toList());
    }

    private static String sequence(Arguments a) {
        List<Long> numbers = switch (a.count()) {
            case 1 -> inclusive(1, a.integer(0), a.integer(0) < 1 ? -1 : 1);
            case 2 -> inclusive(a.integer(0), a.integer(1), a.integer(1) < a.integer(0) ? -1 : 1);
            case 3 -> stepped(a.integer(0), a.integer(1), a.integer(2));
            default -> List.of();
        };
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> inclusive(long start, long end, long step) {
        return steps(start, end + step, step);
    }

    private static List<Long> stepped(long start, long step, long end) {
        if (end < start && step > 0) {
            return List.of();
        }
        return steps(start, end + (end < start ? -1 : 1), step);
    }
}
