/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.OptionalLong;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;

/** The least number of replicas is not above the greatest. */
final class AutoscalerRule implements ObjectRule {

    private static final Rule BOUNDS =
            new Rule("HPA-BOUNDS", Severity.ERROR, "autoscalers scale between a least and a greatest number");

    @Override
    public Rule rule() {
        return BOUNDS;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is("autoscaling", "HorizontalPodAutoscaler");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field spec = manifest.root().child("spec");
        if (spec == null) {
            return;
        }
        Field min = spec.child("minReplicas");
        Field max = spec.child("maxReplicas");
        OptionalLong most = max == null ? OptionalLong.empty() : max.number(manifest.dialect());
        if (max != null && most.isPresent() && most.getAsLong() < 1) {
            complaints.at(max, "maxReplicas must be >= 1");
        } else if (min != null
                && most.isPresent()
                && min.number(manifest.dialect()).orElse(0) > most.getAsLong()) {
            complaints.at(min, "minReplicas " + min.text() + " > maxReplicas " + most.getAsLong());
        }
    }
}
