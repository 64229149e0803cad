/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.OptionalLong;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Ports are between 1 and 65535; those that the cluster chooses may be 0. */
final class PortRangeRule implements ObjectRule {

    private static final int LAST = 65535;

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
                    check(port, "containerPort", 1, dialect, complaints);
                    check(port, "hostPort", 0, dialect, complaints);
                }
            }
        }
        Field spec = manifest.is("", "Service") ? manifest.root().child("spec") : null;
        if (spec != null) {
            for (Field port : spec.items("ports")) {
                check(port, "port", 1, dialect, complaints);
                check(port, "targetPort", 0, dialect, complaints);
                check(port, "nodePort", 0, dialect, complaints);
            }
        }
    }

    private static void check(Field parent, String name, int first, YamlDialect dialect, Complaints complaints) {
        Field port = parent.child(name);
        OptionalLong number = port == null ? OptionalLong.empty() : port.number(dialect);
        if (port == null || number.isEmpty()) {
            return;
        }
        long value = number.getAsLong();
        if (value == (int) value && (value < first || value > LAST)) {
            complaints.at(port, value + " must be between 1 and " + LAST);
        }
    }
}
