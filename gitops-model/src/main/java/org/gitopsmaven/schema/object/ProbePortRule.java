/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.OptionalLong;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.jspecify.annotations.Nullable;

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
            for (String probe : PROBES) {
                actions(container.child(probe), probe, container, dialect, complaints);
            }
            Field lifecycle = container.child("lifecycle");
            if (lifecycle != null) {
                for (String handler : HANDLERS) {
                    actions(lifecycle.child(handler), handler, container, dialect, complaints);
                }
            }
        }
    }

    private static void actions(
            @Nullable Field probe, String name, Field container, YamlDialect dialect, Complaints complaints) {
        if (probe != null) {
            for (String action : ACTIONS) {
                Field port = probe.child(action, "port");
                if (port != null) {
                    port(port, name, container, dialect, complaints);
                }
            }
        }
    }

    private static void port(Field port, String probe, Field container, YamlDialect dialect, Complaints complaints) {
        OptionalLong number = port.number(dialect);
        if (number.isPresent() && (number.getAsLong() < 1 || number.getAsLong() > LAST)) {
            complaints.at(port, probe + " port " + number.getAsLong() + " must be between 1 and " + LAST);
        } else if (port.isText(dialect)) {
            List<String> names = PodTemplate.portNames(container);
            if (!names.contains(port.text())) {
                complaints.at(
                        port,
                        probe + " port '" + port.text() + "' is not a named port of this container"
                                + Suggestion.phrase(port.text(), names));
            }
        }
    }
}
