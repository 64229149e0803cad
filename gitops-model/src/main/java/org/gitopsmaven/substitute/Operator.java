/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;

/** What an expression does with the value of its variable, on byte strings: {@code fluxcd/pkg/envsubst/funcs.go}. */
enum Operator {
    PLAIN((value, arguments) -> value),
    /** All of {@code = := :- :? :+}: Flux reads every one as "or else this". */
    DEFAULT((value, arguments) -> value.isEmpty() ? String.join("", arguments) : value),
    LENGTH((value, arguments) -> Integer.toString(value.length())),
    LOWER_FIRST((value, arguments) -> mapFirst(value, Character::toLowerCase)),
    LOWER((value, arguments) -> map(value, Character::toLowerCase)),
    UPPER_FIRST((value, arguments) -> mapFirst(value, Character::toUpperCase)),
    UPPER((value, arguments) -> map(value, Character::toUpperCase)),
    SUBSTRING((value, arguments) -> Slice.of(value, arguments)),
    SHORTEST_PREFIX((value, arguments) -> Trim.prefix(value, arguments.get(0), false)),
    LONGEST_PREFIX((value, arguments) -> Trim.prefix(value, arguments.get(0), true)),
    SHORTEST_SUFFIX((value, arguments) -> Trim.suffix(value, arguments.get(0), false)),
    LONGEST_SUFFIX((value, arguments) -> Trim.suffix(value, arguments.get(0), true)),
    REPLACE_FIRST((value, arguments) -> Replace.first(value, arguments)),
    REPLACE_ALL((value, arguments) -> Replace.all(value, arguments)),
    REPLACE_PREFIX((value, arguments) -> Replace.prefix(value, arguments)),
    REPLACE_SUFFIX((value, arguments) -> Replace.suffix(value, arguments));

    private final BiFunction<String, List<String>, String> function;

    Operator(BiFunction<String, List<String>, String> function) {
        this.function = function;
    }

    /** The operator that is written like this after a variable's name. */
    static Operator of(String symbol) {
        return switch (symbol) {
            case "," -> LOWER_FIRST;
            case ",," -> LOWER;
            case "^" -> UPPER_FIRST;
            case "^^" -> UPPER;
            case ":" -> SUBSTRING;
            case "#" -> SHORTEST_PREFIX;
            case "##" -> LONGEST_PREFIX;
            case "%" -> SHORTEST_SUFFIX;
            case "%%" -> LONGEST_SUFFIX;
            case "/" -> REPLACE_FIRST;
            case "//" -> REPLACE_ALL;
            case "/#" -> REPLACE_PREFIX;
            case "/%" -> REPLACE_SUFFIX;
            case ",^", "^," -> PLAIN; // two different case marks are read and do nothing
            default -> DEFAULT;
        };
    }

    String apply(String value, List<String> arguments) {
        return function.apply(value, arguments);
    }

    private static String map(String value, IntUnaryOperator change) {
        StringBuilder mapped = new StringBuilder();
        Bytes.decodeLoosely(value).codePoints().map(change).forEach(mapped::appendCodePoint);
        return Bytes.encode(mapped.toString());
    }

    private static String mapFirst(String value, IntUnaryOperator change) {
        if (value.isEmpty()) {
            return value;
        }
        int width = Bytes.width(value, 0);
        return map(value.substring(0, width), change) + value.substring(width);
    }
}
