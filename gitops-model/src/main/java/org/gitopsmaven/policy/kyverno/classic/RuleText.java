/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.policy.kyverno.variable.Templates;
import org.jspecify.annotations.Nullable;

/** What a rule says when it fails, in Kyverno's words. A variable in it that cannot be told hides no failure. */
record RuleText(String rule, String message, Expressions expressions) {

    /** Of a pattern that failed at a path, or for a reason where the path is empty. */
    String ofPattern(String path, String reason, Context context) {
        String what = path.isEmpty() ? "execution error: " + reason : "failed at path " + path;
        String said = resolved(message, context);
        if (said == null) {
            return "validation error: variables substitution error in rule " + rule + " execution error: " + reason;
        }
        return "validation error: " + sentence(said) + "rule " + rule + " " + what;
    }

    /** Of several patterns, none of which matches. */
    String ofPatterns(List<String> reasons, Context context) {
        String said = resolved(message, context);
        String prefix =
                said == null ? "variables substitution error in rule " + rule + " execution error: " : sentence(said);
        return "validation error: " + prefix + String.join(" ", reasons);
    }

    /** Of conditions that deny, with what they say themselves. */
    String ofDenial(String conditions, Context context) {
        if (message.isEmpty() && conditions.isEmpty()) {
            return "validation error: rule " + rule + " failed";
        }
        String both = message.isEmpty() || conditions.isEmpty() ? message + conditions : message + "; " + conditions;
        String said = resolved(both, context);
        return said != null ? said : conditions.isEmpty() ? message : conditions;
    }

    private static String sentence(String said) {
        return said.isEmpty() ? "" : said.endsWith(".") ? said + " " : said + ". ";
    }

    private @Nullable String resolved(String text, Context context) {
        try {
            Object value = Templates.of(text, expressions).resolve(context);
            return value instanceof String said ? said : null;
        } catch (JmesPathException e) {
            return null;
        }
    }
}
