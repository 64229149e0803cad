/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;

/** What runs forever is always restarted, what ends is not. */
final class RestartPolicyRule implements ObjectRule {

    private static final Rule RESTART_POLICY =
            new Rule("RES-RESTART-POLICY", Severity.ERROR, "pods are restarted as their workload needs it");
    private static final List<String> OF_JOBS = List.of("OnFailure", "Never");

    @Override
    public Rule rule() {
        return RESTART_POLICY;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        PodTemplate pod = manifest.pod();
        if (pod == null) {
            return;
        }
        Field policy = pod.spec().child("restartPolicy");
        String text = policy == null ? "" : policy.text();
        if (manifest.is("batch", "Job", "CronJob")) {
            if (policy == null || text.isEmpty()) {
                complaints.at(
                        pod.spec(),
                        "restartPolicy must be OnFailure or Never in a " + manifest.kind() + ", it is missing");
            } else if (!OF_JOBS.contains(text)) {
                complaints.at(policy, "restartPolicy must be OnFailure or Never in a " + manifest.kind());
            }
        } else if (policy != null && !text.isEmpty() && !text.equals("Always") && !manifest.is("", "Pod")) {
            complaints.at(policy, "restartPolicy must be Always in a " + manifest.kind());
        }
    }
}
