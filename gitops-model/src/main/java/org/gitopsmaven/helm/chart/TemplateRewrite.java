/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a prepared copy of a template says instead: {@code .Capabilities.APIVersions} and its {@code Has} become a list
 * of our own and a look into it, because helm-java has no option for API versions; {@code lookup} becomes a function that gives an empty map
 * for whatever it is asked, because helm-java would ask a cluster.
 */
final class TemplateRewrite {

    private static final String VERSIONS = ".APIVersions";
    private static final String HAS = ".APIVersions.Has";
    private static final String LIST = ".Capabilities.APIVersions";
    private static final String LOOKUP = "lookup";
    private static final String NOTHING = "omit (dict)";
    private static final Pattern NO_VERSION = Pattern.compile("[^\\w./-]");

    private final List<String> apiVersions;
    private @Nullable String has;
    private @Nullable String list;

    TemplateRewrite(List<String> apiVersions) {
        this.apiVersions = apiVersions;
    }

    String rewrite(String template, IntConsumer changedLine) {
        boolean concerned = template.contains(LOOKUP) || !apiVersions.isEmpty() && template.contains(VERSIONS);
        return concerned ? TemplateWords.replace(template, this::replacement, changedLine) : template;
    }

    private String replacement(String word) {
        if (word.equals(LOOKUP)) {
            return NOTHING;
        }
        if (apiVersions.isEmpty()) {
            return word;
        }
        return word.endsWith(HAS) ? has() : word.endsWith(LIST) ? list() : word;
    }

    private String has() {
        if (has == null) {
            has = "hasKey (dict " + String.join(" 1 ", known()) + " 1)";
        }
        return has;
    }

    private String list() {
        if (list == null) {
            list = "(list " + String.join(" ", known()) + ")";
        }
        return list;
    }

    /** As texts of the template language; most templates ask for none of it. */
    private List<String> known() {
        return apiVersions.stream()
                .distinct()
                .map(version -> "\"" + NO_VERSION.matcher(version).replaceAll("") + "\"")
                .toList();
    }

    /** Whether a template looks at the list in another way, which stays Helm's own. */
    boolean leavesListIn(String template) {
        if (apiVersions.isEmpty()) {
            return false;
        }
        for (int at = template.indexOf(VERSIONS); at >= 0; at = template.indexOf(VERSIONS, at + 1)) {
            boolean whole = template.startsWith(LIST, at + VERSIONS.length() - LIST.length());
            if (!whole && !template.startsWith(HAS, at)) {
                return true;
            }
        }
        return false;
    }
}
