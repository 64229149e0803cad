/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.kyverno.podsecurity.PodSecurityRule;
import org.gitopsmaven.policy.kyverno.podsecurity.Violation;
import org.gitopsmaven.yaml.YamlNode;

/** Holds pods to the Pod Security Standards (kyverno/kyverno, {@code validate_pss.go}). */
record PodSecurityBody(PodSecurityRule security, String rule) implements Body {

    @Override
    public Verdict check(Subject subject) {
        Request request = subject.request();
        if (request.deletes()) {
            return Verdict.NOTHING;
        }
        String kind = request.object().gvk().kind();
        if (!PodSecurityRule.concerns(kind)) {
            return Verdict.error("could not find correct resource type");
        }
        List<Violation> violations = security.violations(request.value(), kind);
        if (violations.isEmpty()) {
            return Verdict.PASS;
        }
        PolicyException exception = subject.exception();
        if (exception != null) {
            violations = security.without(violations, exception.podSecurity(), request.value(), kind);
            if (violations.isEmpty()) {
                return Verdict.skipped("exempt by policy exception " + exception.name());
            }
        }
        YamlNode place = request.place(null, violations.get(0).steps());
        return new Verdict(Outcome.FAIL, security.message(rule, violations), place);
    }
}
