/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deprecated fields, what replaces them, and kustomize's words about it. */
public final class Deprecations {

    /** Deprecated field to its replacement, in the order kustomize warns. */
    private static final Map<String, String> REPLACEMENTS = replacements();

    private Deprecations() {}

    /** The deprecated fields that a kustomization uses. */
    public static List<String> in(Kustomization kustomization) {
        List<String> used = new ArrayList<>();
        for (String field : REPLACEMENTS.keySet()) {
            if (kustomization.has(field)) {
                used.add(field);
            }
        }
        return used;
    }

    /** The field to use instead. */
    public static String replacementOf(String field) {
        return REPLACEMENTS.getOrDefault(field, field);
    }

    /** The line that kustomize prints on standard error. */
    public static String warning(String field) {
        String experimental = field.equals("vars") ? "[EXPERIMENTAL] " : "";
        return "# Warning: '" + field + "' is deprecated. Please use '" + replacementOf(field) + "' instead. "
                + experimental + "Run 'kustomize edit fix' to update your Kustomization automatically.";
    }

    private static Map<String, String> replacements() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("bases", "resources");
        fields.put("commonLabels", "labels");
        fields.put("imageTags", "images");
        fields.put("patchesJson6902", "patches");
        fields.put("patchesStrategicMerge", "patches");
        fields.put("vars", "replacements");
        return fields;
    }
}
