/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.List;
import java.util.stream.Collectors;
import org.gitopsmaven.golang.GoKind;
import org.gitopsmaven.golang.GoValue;

/** Go's {@code fmt.Sprint} and its kin. */
final class Printing {

    private Printing() {}

    /** All values, with a space between two that are no strings. */
    static String sprint(List<GoValue> values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            boolean spaced = i > 0
                    && values.get(i).kind() != GoKind.STRING
                    && values.get(i - 1).kind() != GoKind.STRING;
            out.append(spaced ? " " : "").append(values.get(i).print());
        }
        return out.toString();
    }

    static String sprintln(List<GoValue> values) {
        return values.stream().map(GoValue::print).collect(Collectors.joining(" ", "", "\n"));
    }
}
