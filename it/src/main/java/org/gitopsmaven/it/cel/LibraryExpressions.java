/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.CelException;
import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.cel.CelScope;
import org.jspecify.annotations.Nullable;

/**
 * The expressions in the tests of Kubernetes' CEL libraries: {@code pkg/cel/library/*_test.go} of kubernetes/apiserver.
 * Values that only Go can write are compared by whether there is one.
 */
public final class LibraryExpressions {

    private static final List<String> FILES =
            List.of("ip_test.go", "cidr_test.go", "quantity_test.go", "semver_test.go", "format_test.go");
    private static final Pattern VALUE =
            Pattern.compile("(?:types\\.)?(?:(True|False|true|false)(?:Val)?|Bool\\((true|false)\\)"
                    + "|(?:Int|Double)\\((-?[0-9.]+)\\)|int([46])|String\\(\"([^\"]*)\"\\)|(OptionalNone))\\b?");
    private static final Pattern WANTED = Pattern.compile("expect(?:Result|Value):\\s*([\\s\\S]*)");

    private int passed;
    private int onlyEvaluated;
    private final List<String> failures = new ArrayList<>();

    /** @param arguments a checkout of kubernetes/apiserver */
    public static void main(String[] arguments) throws IOException {
        LibraryExpressions run = new LibraryExpressions();
        for (String file : FILES) {
            for (LibraryCase one : LibraryCase.read(Path.of(arguments[0], "pkg", "cel", "library", file))) {
                run.check(one);
            }
        }
        run.failures.forEach(System.out::println);
        System.out.printf(
                "%d of %d expressions (%d of them only evaluated)%n",
                run.passed, run.passed + run.failures.size(), run.onlyEvaluated);
    }

    private void check(LibraryCase one) {
        String wrong = wrong(one);
        if (wrong == null) {
            passed++;
        } else {
            failures.add(one.file() + ": " + one.expression() + " -> " + wrong);
        }
    }

    private @Nullable String wrong(LibraryCase one) {
        CelExpression expression;
        try {
            expression = CelScope.kubernetes().compile(one.expression());
        } catch (CelException e) {
            return one.wantsCompileError() ? null : e.message();
        }
        if (one.wantsCompileError()) {
            return "compiles";
        }
        try {
            Object value = expression.evaluate(new CelBindings());
            return one.wantsFault() ? "gives " + value : compare(value, one.expected());
        } catch (CelException e) {
            return one.wantsFault() ? null : e.message();
        }
    }

    private @Nullable String compare(Object value, String expected) {
        Matcher wanted = WANTED.matcher(expected);
        if (!wanted.find()) {
            return "the table says nothing: " + expected;
        }
        Matcher simple = VALUE.matcher(wanted.group(1));
        if (!simple.lookingAt()) {
            onlyEvaluated++;
            return value.equals(Optional.empty()) ? "gives nothing" : null;
        }
        return matches(value, simple) ? null : "gives " + value + ", wanted " + simple.group();
    }

    private static boolean matches(Object value, Matcher wanted) {
        String truth = wanted.group(1) != null ? wanted.group(1) : wanted.group(2);
        if (truth != null) {
            return value.equals(Boolean.parseBoolean(truth));
        }
        if (wanted.group(6) != null) {
            return value.equals(Optional.empty());
        }
        if (wanted.group(5) != null) {
            return value.equals(wanted.group(5));
        }
        String number = wanted.group(3) != null ? wanted.group(3) : wanted.group(4);
        return value instanceof Number given && given.doubleValue() == Double.parseDouble(number);
    }
}
