/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** What is told of policies that cannot be used. */
public final class PolicyFault {

    /** A policy that does not compile. */
    public static final Rule RULE = new Rule("POLICY-FAULT", Severity.ERROR, "policies compile");

    /** A policy that only a cluster, a registry or a user could judge by. */
    public static final Rule SKIPPED =
            new Rule("POLICY-SKIPPED", Severity.INFO, "policies can be evaluated in a build");

    private PolicyFault() {}

    /** The finding about a policy that does not compile. */
    public static Finding finding(PolicySource source, GitOpsException fault) {
        String name = source.name().isEmpty() ? "the policy" : "policy " + source.name();
        return Finding.of(RULE, name + ": " + fault.message())
                .withHint(fault.hint())
                .at(fault.location() == null ? source.location() : fault.location());
    }

    /** The finding about a policy, or a rule of one, that is not evaluated. */
    public static Finding skipped(PolicySource source, String why) {
        return Finding.of(SKIPPED, "policy " + source.name() + ": skipped: " + why)
                .at(source.location());
    }
}
