/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.kyverno.variable.Expressions;

/** The exceptions from the rules of one classic policy, for an engine of another language. */
public final class RuleExemptions {

    /** No exceptions. */
    public static final RuleExemptions NONE = new RuleExemptions(List.of(), new Expressions());

    private final List<PolicyException> exceptions;
    private final Expressions expressions;

    private RuleExemptions(List<PolicyException> exceptions, Expressions expressions) {
        this.exceptions = exceptions;
        this.expressions = expressions;
    }

    /** Whether a source is an exception from classic policies. */
    public static boolean isException(PolicySource source) {
        return PolicyExceptions.isOne(source);
    }

    /** Those from a policy. What has no meaning is told and left out. */
    public static RuleExemptions of(PolicySource policy, List<PolicySource> exceptions, Consumer<Finding> found) {
        Expressions expressions = new Expressions();
        return new RuleExemptions(
                PolicyExceptions.of(exceptions, expressions, found).of(policy), expressions);
    }

    /** The name of the exception that lets an object off from a rule. */
    public Optional<String> from(String rule, PolicyObject object, PolicyFacts facts) {
        List<PolicyException> concerned = exceptions.stream()
                .filter(exception -> exception.concerns(rule))
                .toList();
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        Request request = new Request(object, facts, expressions);
        PolicyException exception = PolicyException.firstOf(concerned, request, request.context(rule));
        return exception == null ? Optional.empty() : Optional.of(exception.name());
    }
}
