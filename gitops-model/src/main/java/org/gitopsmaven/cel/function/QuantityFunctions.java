/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;

/** Quantities (apiserver, {@code pkg/cel/library/quantity.go}). */
final class QuantityFunctions {

    private static final String QUANTITY = "kubernetes.Quantity";

    private QuantityFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(QUANTITY, Amount.class);
        table.global("quantity", List.of("string"), QUANTITY, arguments -> quantity((String) arguments[0]));
        table.global(
                "isQuantity",
                List.of("string"),
                "bool",
                arguments -> Amount.of((String) arguments[0]).isPresent());
        FunctionTable.Body sign = arguments -> (long) self(arguments).value().signum();
        table.global("sign", List.of(QUANTITY), "int", sign);
        table.member(QUANTITY, "sign", List.of(), "int", sign);
        addComparisons(table);
        table.member(
                QUANTITY,
                "asApproximateFloat",
                List.of(),
                "double",
                arguments -> self(arguments).value().doubleValue());
        table.member(
                QUANTITY,
                "isInteger",
                List.of(),
                "bool",
                arguments -> self(arguments).isInteger());
        table.member(QUANTITY, "asInteger", List.of(), "int", arguments -> integer(self(arguments)));
        addSums(table);
    }

    private static void addComparisons(FunctionTable table) {
        List<String> other = List.of(QUANTITY);
        table.member(QUANTITY, "isGreaterThan", other, "bool", arguments -> compare(arguments) > 0);
        table.member(QUANTITY, "isLessThan", other, "bool", arguments -> compare(arguments) < 0);
        table.member(QUANTITY, "compareTo", other, "int", arguments -> (long) compare(arguments));
    }

    private static void addSums(FunctionTable table) {
        for (String type : List.of(QUANTITY, "int")) {
            table.member(
                    QUANTITY,
                    "add",
                    List.of(type),
                    QUANTITY,
                    arguments -> self(arguments).plus(amount(arguments[1])));
            table.member(
                    QUANTITY,
                    "sub",
                    List.of(type),
                    QUANTITY,
                    arguments -> self(arguments).minus(amount(arguments[1])));
        }
    }

    private static Amount self(Object[] arguments) {
        return (Amount) arguments[0];
    }

    private static int compare(Object[] arguments) {
        return self(arguments).compareTo((Amount) arguments[1]);
    }

    private static Amount amount(Object value) {
        return value instanceof Long number ? Amount.of(number) : (Amount) value;
    }

    private static Amount quantity(String text) {
        return Amount.of(text).orElseThrow(() -> new FunctionFault("'" + text + "' is no quantity"));
    }

    private static long integer(Amount amount) {
        if (!amount.isInteger()) {
            throw new FunctionFault("cannot convert value to integer");
        }
        return amount.value().longValueExact();
    }
}
