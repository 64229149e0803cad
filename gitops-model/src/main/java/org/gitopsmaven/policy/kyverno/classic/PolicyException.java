/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.ExceptionMatch;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.podsecurity.Exclusion;
import org.gitopsmaven.policy.kyverno.variable.Conditions;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.jspecify.annotations.Nullable;

/**
 * An object that is let off from rules (kyverno/kyverno, {@code pkg/engine/utils/exceptions.go}).
 *
 * @param rules the names of the rules, with wildcards
 * @param podSecurity the controls that it lets off from; none for the whole rule
 */
record PolicyException(
        String name, List<String> rules, ExceptionMatch match, Conditions conditions, List<Exclusion> podSecurity) {

    /** Rules that autogen makes are named after the one that they are made of. */
    boolean concerns(String rule) {
        return Wildcard.any(rules, rule);
    }

    boolean hasPodSecurity() {
        return !podSecurity.isEmpty();
    }

    /** The first that lets an object off, one without Pod Security controls before others; or null. */
    static @Nullable PolicyException firstOf(List<PolicyException> exceptions, Request request, Context context) {
        PolicyException found = null;
        for (PolicyException exception : exceptions) {
            boolean better = found == null || found.hasPodSecurity() && !exception.hasPodSecurity();
            if (better && exception.lets(request, context)) {
                found = exception;
            }
        }
        return found;
    }

    private boolean lets(Request request, Context context) {
        Map<String, String> labels = request.namespaceLabels();
        try {
            return match.matches(request.object(), labels, request.facts())
                    && conditions.decide(context).holds();
        } catch (JmesPathException e) {
            return false; // an exception whose conditions cannot be evaluated lets nothing off
        }
    }
}
