/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.RAW;

import java.util.Map;
import java.util.function.BiPredicate;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoKind;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Comparisons. Ported from {@code text/template/funcs}. */
final class ComparisonFunctions {

    /** The families within which values can be compared. */
    private enum Family {
        NONE,
        BOOL,
        INTEGER,
        UNSIGNED,
        FLOAT,
        STRING
    }

    private ComparisonFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "eq", GoFunction.variadic(ComparisonFunctions::anyEqual, RAW, RAW),
                "ne", comparing((left, right) -> !equal(left, right)),
                "lt", comparing(ComparisonFunctions::less),
                "le", comparing((left, right) -> less(left, right) || equal(left, right)),
                "gt", comparing((left, right) -> !(less(left, right) || equal(left, right))),
                "ge", comparing((left, right) -> !less(left, right)));
    }

    private static GoFunction comparing(BiPredicate<GoValue, GoValue> comparison) {
        return GoFunction.of(arguments -> GoBool.of(comparison.test(arguments.get(0), arguments.get(1))), RAW, RAW);
    }

    private static GoValue anyEqual(Arguments arguments) {
        if (arguments.count() < 2) {
            throw new GoCallException("missing argument for comparison");
        }
        for (GoValue other : arguments.from(1)) {
            if (equal(arguments.get(0), other)) {
                return GoBool.TRUE;
            }
        }
        return GoBool.FALSE;
    }

    private static boolean equal(GoValue left, GoValue right) {
        Family family = family(left);
        if (family != family(right)) {
            if (left.isNil() || right.isNil()) {
                return false;
            }
            if (areIntegers(left, right)) {
                return ((GoInt) left).value() >= 0 && ((GoInt) left).value() == ((GoInt) right).value();
            }
            throw incompatible(left, right);
        }
        if (family != Family.NONE) {
            return family == Family.INTEGER || family == Family.UNSIGNED
                    ? ((GoInt) left).value() == ((GoInt) right).value()
                    : family == Family.FLOAT
                            ? ((GoFloat) left).value() == ((GoFloat) right).value()
                            : left.equals(right);
        }
        if (left.isNil() || right.isNil()) {
            return left.isNil() && right.isNil();
        }
        if (right instanceof GoList || right instanceof GoMap) {
            throw new GoCallException("non-comparable type " + right.print() + ": " + right.type());
        }
        return left.equals(right);
    }

    private static boolean less(GoValue left, GoValue right) {
        Family family = family(left);
        if (family == Family.NONE || family(right) == Family.NONE) {
            throw new GoCallException("invalid type for comparison");
        }
        if (family != family(right)) {
            if (areIntegers(left, right)) {
                return family == Family.INTEGER && ((GoInt) left).value() < 0
                        || Long.compareUnsigned(((GoInt) left).value(), ((GoInt) right).value()) < 0;
            }
            throw incompatible(left, right);
        }
        return switch (family) {
            case INTEGER -> ((GoInt) left).value() < ((GoInt) right).value();
            case UNSIGNED -> Long.compareUnsigned(((GoInt) left).value(), ((GoInt) right).value()) < 0;
            case FLOAT -> ((GoFloat) left).value() < ((GoFloat) right).value();
            case STRING -> GoString.ORDER.compare(((GoString) left).value(), ((GoString) right).value()) < 0;
            default -> throw new GoCallException("invalid type for comparison");
        };
    }

    private static boolean areIntegers(GoValue left, GoValue right) {
        return left instanceof GoInt && right instanceof GoInt;
    }

    private static GoCallException incompatible(GoValue left, GoValue right) {
        return new GoCallException("incompatible types for comparison: " + left.type() + " and " + right.type());
    }

    private static Family family(GoValue value) {
        GoKind kind = value.kind();
        if (kind.isInteger()) {
            return Family.INTEGER;
        }
        return switch (kind) {
            case BOOL -> Family.BOOL;
            case UINT8, UINT64 -> Family.UNSIGNED;
            case FLOAT64 -> Family.FLOAT;
            case STRING -> Family.STRING;
            default -> Family.NONE;
        };
    }
}
