/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.OptionalLong;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** The rule that several classes share: one for each sort of number. */
final class Ranges {

    static final Rule RANGE = new Rule("RES-RANGE", Severity.ERROR, "ports and counts are within their range");

    private static final int LAST_PORT = 65535;

    private Ranges() {}

    /** Complains of a number that no port can have. */
    static void port(Field parent, String name, int first, YamlDialect dialect, Complaints complaints) {
        Field port = parent.child(name);
        OptionalLong number = port == null ? OptionalLong.empty() : port.number(dialect);
        if (port == null || number.isEmpty()) {
            return;
        }
        long value = number.getAsLong();
        if (value == (int) value && (value < first || value > LAST_PORT)) {
            complaints.at(port, value + " must be between 1 and " + LAST_PORT);
        }
    }
}
