/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

/** How values of one type are ordered. */
final class Ordering {

    private Ordering() {}

    @SuppressWarnings("unchecked")
    static int compare(Object one, Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            return first instanceof Long && second instanceof Long
                    ? Long.compare(first.longValue(), second.longValue())
                    : Double.compare(first.doubleValue(), second.doubleValue());
        }
        if (one instanceof Comparable<?> comparable && one.getClass() == other.getClass()) {
            return ((Comparable<Object>) comparable).compareTo(other);
        }
        throw new FunctionFault("no such overload: values cannot be compared");
    }

    /** Whether CEL takes the two for equal: numbers by value, whatever their type. */
    static boolean equal(Object one, Object other) {
        return one.equals(other)
                || one instanceof Number first && other instanceof Number second && compare(first, second) == 0;
    }
}
