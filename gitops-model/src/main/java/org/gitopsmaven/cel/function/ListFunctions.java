/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.time.Duration;
import java.util.List;

/** What Kubernetes can do with lists (apiserver, {@code pkg/cel/library/lists.go}). */
final class ListFunctions {

    private static final String LIST = "list<T>";

    private ListFunctions() {}

    static void addTo(FunctionTable table) {
        table.member(LIST, "isSorted", List.of(), "bool", arguments -> isSorted(list(arguments)));
        table.member(LIST, "sum", List.of(), "T", arguments -> sum(list(arguments)));
        table.member(LIST, "min", List.of(), "T", arguments -> extreme(list(arguments), "min", -1));
        table.member(LIST, "max", List.of(), "T", arguments -> extreme(list(arguments), "max", 1));
        table.member(LIST, "indexOf", List.of("T"), "int", arguments -> indexOf(list(arguments), arguments[1]));
        table.member(LIST, "lastIndexOf", List.of("T"), "int", arguments -> lastIndexOf(list(arguments), arguments[1]));
        table.member("dyn", "includes", List.of("dyn"), "bool", arguments -> includes(arguments[0], arguments[1]));
    }

    private static List<?> list(Object[] arguments) {
        return (List<?>) arguments[0];
    }

    private static boolean isSorted(List<?> list) {
        for (int i = 1; i < list.size(); i++) {
            if (Ordering.compare(list.get(i - 1), list.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Object sum(List<?> list) {
        Object sum = list.isEmpty() ? (Object) 0L : list.get(0);
        for (int i = 1; i < list.size(); i++) {
            sum = add(sum, list.get(i));
        }
        return sum;
    }

    private static Object add(Object one, Object other) {
        if (one instanceof Long first && other instanceof Long second) {
            try {
                return Math.addExact(first, second);
            } catch (ArithmeticException e) {
                throw new FunctionFault("integer overflow");
            }
        }
        if (one instanceof Double first && other instanceof Double second) {
            return first + second;
        }
        if (one instanceof Duration first && other instanceof Duration second) {
            return first.plus(second);
        }
        throw new FunctionFault("no such overload: values cannot be added");
    }

    private static Object extreme(List<?> list, String name, int wanted) {
        if (list.isEmpty()) {
            throw new FunctionFault(name + " called on empty list");
        }
        Object result = list.get(0);
        for (Object item : list) {
            if (Integer.signum(Ordering.compare(item, result)) == wanted) {
                result = item;
            }
        }
        return result;
    }

    private static long indexOf(List<?> list, Object item) {
        for (int i = 0; i < list.size(); i++) {
            if (Ordering.equal(list.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    private static long lastIndexOf(List<?> list, Object item) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (Ordering.equal(list.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean includes(Object target, Object item) {
        return target instanceof List<?> list ? indexOf(list, item) >= 0 : Ordering.equal(target, item);
    }
}
