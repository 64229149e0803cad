/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What a prepared copy of a template says instead: {@code .Capabilities.APIVersions.Has} becomes a look into a list of
 * our own, because helm-java has no option for API versions; {@code lookup} becomes a function that gives an empty map
 * for whatever it is asked, because helm-java would ask a cluster.
 */
final class TemplateRewrite {

    private static final String HAS = ".APIVersions.Has";
    private static final String LOOKUP = "lookup";
    private static final String NOTHING = "omit (dict)";

    private final String known;

    TemplateRewrite(List<String> apiVersions) {
        known = apiVersions.isEmpty()
                ? ""
                : apiVersions.stream()
                        .distinct()
                        .map(version -> "\"" + version.replaceAll("[^\\w./-]", "") + "\" 1")
                        .collect(Collectors.joining(" ", "hasKey (dict ", ")"));
    }

    String rewrite(String template, IntConsumer changedLine) {
        boolean concerned = template.contains(LOOKUP) || !known.isEmpty() && template.contains(HAS);
        return concerned ? TemplateWords.replace(template, this::replacement, changedLine) : template;
    }

    private String replacement(String word) {
        if (word.equals(LOOKUP)) {
            return NOTHING;
        }
        return !known.isEmpty() && word.endsWith(HAS) ? known : word;
    }

    /** Whether a template looks at the list in another way, which stays Helm's own. */
    boolean leavesListIn(String template) {
        return !known.isEmpty()
                && template.contains(".APIVersions")
                && template.replace(HAS, "").contains(".APIVersions");
    }
}
