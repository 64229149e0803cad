/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.regex.Pattern;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Names of container ports are short service names. */
final class PortNameRule implements PodRule {

    private static final Rule PORT_NAME = new Rule("RES-PORT-NAME", Severity.ERROR, "ports have valid names");
    private static final Pattern SERVICE_NAME =
            Pattern.compile("(?=.*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]{0,13}[a-z0-9])?");

    @Override
    public Rule rule() {
        return PORT_NAME;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            for (Field port : container.items("ports")) {
                port.at("name")
                        .filter(name -> !name.text().isEmpty()
                                && !SERVICE_NAME.matcher(name.text()).matches())
                        .ifPresent(name -> complaints.at(
                                name,
                                "'" + name.text() + "' is not a valid port name (a-z, 0-9 and single '-', at least one"
                                        + " letter, up to 15 characters)"));
            }
        }
    }
}
