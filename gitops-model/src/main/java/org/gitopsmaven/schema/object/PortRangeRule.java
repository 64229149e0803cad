/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Ports are between 1 and 65535; those that the cluster chooses may be 0. */
final class PortRangeRule implements ObjectRule {

    @Override
    public Rule rule() {
        return Ranges.RANGE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        YamlDialect dialect = manifest.dialect();
        PodTemplate pod = manifest.pod();
        if (pod != null) {
            for (Field container : pod.containers()) {
                for (Field port : container.items("ports")) {
                    Ranges.port(port, "containerPort", 1, dialect, complaints);
                    Ranges.port(port, "hostPort", 0, dialect, complaints);
                }
            }
        }
        Field spec = manifest.is("", "Service") ? manifest.root().child("spec") : null;
        if (spec != null) {
            for (Field port : spec.items("ports")) {
                Ranges.port(port, "port", 1, dialect, complaints);
                Ranges.port(port, "targetPort", 0, dialect, complaints);
                Ranges.port(port, "nodePort", 0, dialect, complaints);
            }
        }
    }
}
