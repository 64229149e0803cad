/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the pod is in an object that a rule about pods is for. */
enum PodPlace {
    POD(),
    CONTROLLER("spec", "template"),
    CRON_JOB("spec", "jobTemplate", "spec", "template");

    private static final Pattern FIELD = Pattern.compile("request\\.(object|oldObject)\\.(spec|metadata)");

    private final List<String> steps;

    PodPlace(String... steps) {
        this.steps = List.of(steps);
    }

    /** A text that names fields of the pod, with where they are. */
    String rewritten(String text) {
        return text.contains("request.")
                ? FIELD.matcher(text).replaceAll("request.$1." + String.join(".", steps) + ".$2")
                : text;
    }

    /** A pattern of a pod as one of the whole object. */
    @Nullable
    Object wrapped(@Nullable Object pattern) {
        Object wrapped = pattern;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Map<String, @Nullable Object> outer = new LinkedHashMap<>();
            outer.put(steps.get(i), wrapped);
            wrapped = outer;
        }
        return wrapped;
    }
}
