/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.variable.Expressions;

/** Policies of the kinds {@code ClusterPolicy} and {@code Policy}, and exceptions from them. */
public final class ClassicPolicyEngine implements PolicyEngine {

    @Override
    public boolean accepts(PolicySource source) {
        return OtherKinds.reason(source) != null || PolicyExceptions.isOne(source) || ClassicPolicy.isOne(source);
    }

    @Override
    public PolicySet compile(List<PolicySource> sources, Consumer<Finding> found) {
        Expressions expressions = new Expressions();
        PolicyExceptions exceptions = PolicyExceptions.of(
                sources.stream().filter(PolicyExceptions::isOne).toList(), expressions, found);
        List<ClassicPolicy> policies = new ArrayList<>();
        for (PolicySource source : sources) {
            String reason = OtherKinds.reason(source);
            if (reason != null) {
                found.accept(PolicyFault.skipped(source, reason));
            } else if (ClassicPolicy.isOne(source)) {
                try {
                    policies.add(new ClassicPolicy(source, exceptions.of(source), expressions, found));
                } catch (GitOpsException e) {
                    found.accept(PolicyFault.finding(source, e));
                } catch (JmesPathException e) {
                    found.accept(PolicyFault.finding(source, new GitOpsException(e.getMessage(), source.location())));
                }
            }
        }
        return policies.isEmpty()
                ? PolicySet.EMPTY
                : (input, results) -> evaluate(policies, expressions, input, results);
    }

    private static void evaluate(
            List<ClassicPolicy> policies, Expressions expressions, PolicyInput input, Consumer<PolicyResult> results) {
        for (PolicyObject object : input.objects()) {
            Request request = new Request(object, input.facts(), expressions);
            policies.forEach(policy -> policy.evaluate(request, results));
        }
    }
}
