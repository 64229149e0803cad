/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.LinkedHashMap;
import java.util.Map;

/** The variables that texts of a source may use, such as {@code $ARGOCD_APP_NAME}. Ported from {@code Env.Envsubst}. */
public final class BuildEnvironment {

    private static final String SPECIAL = "*#$@!?-0123456789";

    private final Map<String, String> values;

    private BuildEnvironment(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The variables of one source.
     *
     * @param revision the commit that is rendered
     */
    public static BuildEnvironment of(ArgoApplication application, ApplicationSource source, String revision) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ARGOCD_APP_NAME", application.name());
        values.put("ARGOCD_APP_NAMESPACE", application.destination().namespace());
        values.put("ARGOCD_APP_PROJECT_NAME", application.project());
        values.put("ARGOCD_APP_REVISION", revision);
        values.put("ARGOCD_APP_REVISION_SHORT", start(revision, 7));
        values.put("ARGOCD_APP_REVISION_SHORT_8", start(revision, 8));
        values.put("ARGOCD_APP_SOURCE_REPO_URL", source.repoUrl());
        values.put("ARGOCD_APP_SOURCE_PATH", source.path());
        values.put("ARGOCD_APP_SOURCE_TARGET_REVISION", source.targetRevision());
        return new BuildEnvironment(values);
    }

    private static String start(String revision, int length) {
        return revision.substring(0, Math.min(length, revision.length()));
    }

    /** A text with its variables replaced; one that is not known becomes empty, {@code $$} is a dollar. */
    public String substitute(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int dollar = text.indexOf('$');
        while (dollar >= 0 && dollar + 1 < text.length()) {
            out.append(text, at, dollar);
            at = expand(out, text, dollar + 1);
            dollar = text.indexOf('$', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    private int expand(StringBuilder out, String text, int start) {
        char c = text.charAt(start);
        if (c == '{') {
            return braced(out, text, start);
        }
        if (SPECIAL.indexOf(c) >= 0) {
            out.append(value(String.valueOf(c)));
            return start + 1;
        }
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            out.append('$');
            return start;
        }
        out.append(value(text.substring(start, end)));
        return end;
    }

    // what is in the braces is taken as it is, up to the first closing one; an empty or open one is swallowed
    private int braced(StringBuilder out, String text, int start) {
        int close = text.indexOf('}', start + 1);
        if (close < 0) {
            return start + 1;
        }
        out.append(value(text.substring(start + 1, close)));
        return close + 1;
    }

    private String value(String name) {
        return name.equals("$") ? "$" : values.getOrDefault(name, "");
    }

    private static boolean isName(char c) {
        return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
