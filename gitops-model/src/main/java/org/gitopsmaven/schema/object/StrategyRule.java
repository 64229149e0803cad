/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlMapping;

/** Parameters of a rolling update are given only for one. */
final class StrategyRule implements ObjectRule {

    private static final Rule STRATEGY =
            new Rule("RES-STRATEGY", Severity.ERROR, "an update strategy has only its own parameters");

    @Override
    public Rule rule() {
        return STRATEGY;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is("apps", "Deployment") || kind.is("apps", "StatefulSet");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        if (manifest.is("apps", "Deployment")) {
            check(manifest, "strategy", "Recreate", complaints);
        } else {
            check(manifest, "updateStrategy", "OnDelete", complaints);
        }
    }

    private static void check(Manifest manifest, String field, String other, Complaints complaints) {
        Field strategy = manifest.root().child("spec", field);
        if (strategy == null || !other.equals(strategy.text("type"))) {
            return;
        }
        Field parameters = strategy.child("rollingUpdate");
        if (parameters != null && parameters.node() instanceof YamlMapping) {
            complaints.at(parameters, "rollingUpdate may not be set when strategy type is " + other);
        }
    }
}
