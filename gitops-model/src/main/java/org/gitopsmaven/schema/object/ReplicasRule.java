/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.schema.Field;

/** Counts are not negative. */
final class ReplicasRule implements ObjectRule {

    private static final String[] COUNTS = {
        "replicas", "minReadySeconds", "revisionHistoryLimit", "parallelism", "completions", "backoffLimit"
    };

    @Override
    public Rule rule() {
        return Ranges.RANGE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        boolean concerned = manifest.isController()
                || manifest.is("", "ReplicationController")
                || manifest.is("batch", "Job")
                || manifest.is("argoproj.io", "Rollout");
        Field spec = concerned ? manifest.root().child("spec") : null;
        if (spec == null) {
            return;
        }
        for (String name : COUNTS) {
            Field count = spec.child(name);
            if (count != null && count.number(manifest.dialect()).orElse(0) < 0) {
                complaints.at(count, name + " must be >= 0");
            }
        }
    }
}
