/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.util.ArrayList;
import java.util.List;

/** The names and indices of which a field is made: {@code spec.list[0]["a.b"]} has four. */
final class FieldSteps {

    private FieldSteps() {}

    static List<String> of(String field) {
        List<String> steps = new ArrayList<>();
        int at = 0;
        while (at < field.length()) {
            char c = field.charAt(at);
            if (field.startsWith("[\"", at)) {
                int end = end(field, "\"]", at + 2);
                steps.add(field.substring(at + 2, end));
                at = end + 2;
            } else if (c == '[') {
                int end = end(field, "]", at);
                steps.add(field.substring(at, Math.min(end + 1, field.length())));
                at = end + 1;
            } else if (c == '.') {
                at++;
            } else {
                int end = Math.min(end(field, ".", at), end(field, "[", at));
                steps.add(field.substring(at, end));
                at = end;
            }
        }
        return steps;
    }

    private static int end(String field, String what, int from) {
        int end = field.indexOf(what, from);
        return end < 0 ? field.length() : end;
    }

    /** The index that a step is; -1 for a name. */
    static int index(String step) {
        boolean index = step.length() > 2 && step.length() < 9 && step.charAt(0) == '[' && step.endsWith("]");
        for (int i = 1; index && i < step.length() - 1; i++) {
            index = Character.isDigit(step.charAt(i));
        }
        return index ? Integer.parseInt(step.substring(1, step.length() - 1)) : -1;
    }
}
