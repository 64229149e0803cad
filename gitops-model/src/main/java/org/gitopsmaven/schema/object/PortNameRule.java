/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Names of container ports are short service names. */
final class PortNameRule implements PodRule {

    private static final Rule PORT_NAME = new Rule("RES-PORT-NAME", Severity.ERROR, "ports have valid names");

    @Override
    public Rule rule() {
        return PORT_NAME;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            for (Field port : container.items("ports")) {
                Field name = port.child("name");
                if (name != null && !name.text().isEmpty() && !Names.isPortName(name.text())) {
                    complaints.at(
                            name,
                            "'" + name.text() + "' is not a valid port name (a-z, 0-9 and single '-', at least one"
                                    + " letter, up to 15 characters)");
                }
            }
        }
    }
}
