/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;
import org.jspecify.annotations.Nullable;

/** Ports that an Ingress sends to and that a NetworkPolicy lets through are between 1 and 65535. */
final class TrafficPortRule implements ObjectRule {

    private static final String GROUP = "networking.k8s.io";

    @Override
    public Rule rule() {
        return Ranges.RANGE;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is(GROUP, "Ingress") || kind.is(GROUP, "NetworkPolicy");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field spec = manifest.root().child("spec");
        if (spec != null && manifest.is(GROUP, "Ingress")) {
            ingress(spec, manifest, complaints);
        } else if (spec != null) {
            for (String direction : new String[] {"ingress", "egress"}) {
                for (Field rule : spec.items(direction)) {
                    for (Field port : rule.items("ports")) {
                        Ranges.port(port, "port", 1, manifest.dialect(), complaints);
                        Ranges.port(port, "endPort", 1, manifest.dialect(), complaints);
                    }
                }
            }
        }
    }

    private static void ingress(Field spec, Manifest manifest, Complaints complaints) {
        backend(spec.child("defaultBackend"), manifest, complaints);
        for (Field rule : spec.items("rules")) {
            Field http = rule.child("http");
            if (http != null) {
                for (Field path : http.items("paths")) {
                    backend(path.child("backend"), manifest, complaints);
                }
            }
        }
    }

    private static void backend(@Nullable Field backend, Manifest manifest, Complaints complaints) {
        Field port = backend == null ? null : backend.child("service", "port");
        if (port != null) {
            Ranges.port(port, "number", 1, manifest.dialect(), complaints);
        }
    }
}
