/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a pod that a standard forbids.
 *
 * @param check the id of the check
 * @param reason what it is about
 * @param field the field, such as {@code spec.containers[0].securityContext.privileged}
 * @param container the name of the container; empty for what is about the pod
 * @param values what is not allowed; empty where something is missing
 * @param place where the field is in the object, step by step
 */
public record Violation(
        String check, String reason, String field, String container, List<String> values, List<String> place) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|[^.\\[]+");

    /** The field with {@code *} for each number. */
    String pattern() {
        return NUMBER.matcher(field).replaceAll("*");
    }

    boolean isOfContainer() {
        return field.startsWith("spec.containers[")
                || field.startsWith("spec.initContainers[")
                || field.startsWith("spec.ephemeralContainers[");
    }

    public List<String> steps() {
        List<String> steps = new ArrayList<>(place);
        Matcher matcher = STEP.matcher(field);
        while (matcher.find()) {
            steps.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
        return steps;
    }

    /** What is wrong, in Kyverno's words. */
    String text() {
        String where = String.join(".", place);
        String full = where.isEmpty() ? field : where + "." + field;
        if (values.isEmpty()) {
            return full + ": Required value";
        }
        return values.equals(List.of(""))
                ? full + ": Forbidden"
                : full + " is forbidden, forbidden values found: "
                        + (values.size() == 1 ? values.get(0) : "[" + String.join(" ", values) + "]");
    }
}
