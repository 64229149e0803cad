/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.Optional;
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
        PodTemplate pod = manifest.pod().orElse(null);
        if (pod == null) {
            return;
        }
        Optional<Field> policy =
                pod.spec().at("restartPolicy").filter(field -> !field.text().isEmpty());
        String kind = manifest.gvk().kind();
        if (manifest.is("batch", "Job", "CronJob")) {
            if (policy.isEmpty()) {
                complaints.at(pod.spec(), "restartPolicy must be OnFailure or Never in a " + kind + ", it is missing");
            } else if (!OF_JOBS.contains(policy.get().text())) {
                complaints.at(policy.get(), "restartPolicy must be OnFailure or Never in a " + kind);
            }
        } else if (!manifest.is("", "Pod")
                && policy.isPresent()
                && !policy.get().text().equals("Always")) {
            complaints.at(policy.get(), "restartPolicy must be Always in a " + kind);
        }
    }
}
