/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.kyverno.FailureAction;
import org.gitopsmaven.policy.kyverno.RuleMatch;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.jmespath.UnknowableException;
import org.gitopsmaven.policy.kyverno.value.LimitException;
import org.gitopsmaven.policy.kyverno.variable.Conditions;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.gitopsmaven.policy.kyverno.variable.ContextEntries;

/** A compiled rule (kyverno/kyverno, {@code pkg/engine/engine.go}, {@code invokeRuleHandler}). */
record ClassicRule(
        String policy,
        String name,
        RuleMatch match,
        ContextEntries entries,
        Conditions preconditions,
        List<PolicyException> exceptions,
        Body body,
        FailureAction action,
        Location location) {

    /** Tells what the rule says of an object; false when it says nothing. */
    boolean evaluate(Request request, Consumer<PolicyResult> results) {
        if (!match.matches(request.object(), request.namespaceLabels(), request.facts())) {
            return false;
        }
        Verdict verdict = bounded(request);
        Outcome outcome = verdict.outcome();
        if (outcome == null) {
            return false;
        }
        results.accept(new PolicyResult(
                policy,
                name,
                outcome,
                action.severity(request.object().namespace(), request.namespaceLabels()),
                verdict.message(),
                request.object(),
                verdict.place(),
                location));
        return outcome != Outcome.SKIP;
    }

    private Verdict verdict(Request request) {
        Context context = entries.in(request.context(name), request.facts());
        try {
            if (!preconditions.decide(context).holds()) {
                return Verdict.NOTHING;
            }
        } catch (UnknowableException e) {
            return Verdict.skipped(e.getMessage());
        } catch (JmesPathException e) {
            return Verdict.error("failed to evaluate preconditions: " + e.getMessage());
        }
        PolicyException exception = PolicyException.firstOf(exceptions, request, context);
        if (exception != null && !(body instanceof PodSecurityBody && exception.hasPodSecurity())) {
            return Verdict.skipped("exempt by policy exception " + exception.name());
        }
        try {
            return body.check(new Subject(request, context, null, exception));
        } catch (UnknowableException e) {
            return Verdict.skipped(e.getMessage());
        } catch (JmesPathException e) {
            return Verdict.error(e.getMessage());
        }
    }

    /** Whatever goes beyond a limit ends this rule alone. */
    private Verdict bounded(Request request) {
        try {
            return verdict(request);
        } catch (LimitException e) {
            return Verdict.error(e.getMessage());
        }
    }
}
