/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a prepared copy of a template says instead: {@code .Capabilities.APIVersions} and its {@code Has} become a list
 * of our own and a look into it, because helm-java has no option for API versions; {@code lookup} becomes a function that gives an empty map
 * for whatever it is asked, because helm-java would ask a cluster.
 */
final class TemplateRewrite {

    private static final String HAS = ".APIVersions.Has";
    private static final String LIST = ".Capabilities.APIVersions";
    private static final String LOOKUP = "lookup";
    private static final String NOTHING = "omit (dict)";

    private final String has;
    private final String list;

    TemplateRewrite(List<String> apiVersions) {
        List<String> known = apiVersions.stream()
                .distinct()
                .map(version -> "\"" + version.replaceAll("[^\\w./-]", "") + "\"")
                .toList();
        has = known.isEmpty() ? "" : "hasKey (dict " + String.join(" 1 ", known) + " 1)";
        list = "(list " + String.join(" ", known) + ")";
    }

    String rewrite(String template, IntConsumer changedLine) {
        boolean concerned =
                template.contains(LOOKUP) || !has.isEmpty() && (template.contains(HAS) || template.contains(LIST));
        return concerned ? TemplateWords.replace(template, this::replacement, changedLine) : template;
    }

    private String replacement(String word) {
        if (word.equals(LOOKUP)) {
            return NOTHING;
        }
        if (has.isEmpty()) {
            return word;
        }
        return word.endsWith(HAS) ? has : word.endsWith(LIST) ? list : word;
    }

    /** Whether a template looks at the list in another way, which stays Helm's own. */
    boolean leavesListIn(String template) {
        return !has.isEmpty()
                && template.contains(".APIVersions")
                && template.replace(HAS, "").replace(LIST, "").contains(".APIVersions");
    }
}
