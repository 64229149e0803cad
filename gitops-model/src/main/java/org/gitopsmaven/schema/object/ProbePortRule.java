/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/** Probes and handlers name ports of their own container. */
final class ProbePortRule implements PodRule {

    private static final Rule PROBE_PORT =
            new Rule("RES-PROBE-PORT", Severity.ERROR, "probes ask ports that there are");
    private static final List<String> PROBES = List.of("livenessProbe", "readinessProbe", "startupProbe");
    private static final List<String> HANDLERS = List.of("postStart", "preStop");
    private static final List<String> ACTIONS = List.of("httpGet", "tcpSocket");
    private static final int LAST = 65535;

    @Override
    public Rule rule() {
        return PROBE_PORT;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            List<String> names = PodTemplate.portNames(container);
            for (String probe : PROBES) {
                container.at(probe).ifPresent(field -> actions(field, probe, names, dialect, complaints));
            }
            for (String handler : HANDLERS) {
                container
                        .at("lifecycle", handler)
                        .ifPresent(field -> actions(field, handler, names, dialect, complaints));
            }
        }
    }

    private static void actions(
            Field probe, String name, List<String> names, YamlDialect dialect, Complaints complaints) {
        for (String action : ACTIONS) {
            Optional<Field> port = probe.at(action, "port");
            port.ifPresent(field -> port(field, name, names, dialect, complaints));
        }
    }

    private static void port(Field port, String probe, List<String> names, YamlDialect dialect, Complaints complaints) {
        OptionalLong number = port.number(dialect);
        if (number.isPresent() && (number.getAsLong() < 1 || number.getAsLong() > LAST)) {
            complaints.at(port, probe + " port " + number.getAsLong() + " must be between 1 and " + LAST);
        } else if (port.isText(dialect) && !names.contains(port.text())) {
            complaints.at(
                    port,
                    probe + " port '" + port.text() + "' is not a named port of this container"
                            + Suggestion.phrase(port.text(), names));
        }
    }
}
