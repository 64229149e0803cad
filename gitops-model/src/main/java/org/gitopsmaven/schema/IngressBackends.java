/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;

/** Where an Ingress sends its traffic. */
final class IngressBackends {

    private IngressBackends() {}

    static List<Field> of(Field ingress) {
        List<Field> backends = new ArrayList<>();
        Field spec = ingress.child("spec");
        if (spec == null) {
            return backends;
        }
        Field first = spec.child("defaultBackend");
        if (first != null) {
            backends.add(first);
        }
        for (Field rule : spec.items("rules")) {
            Field http = rule.child("http");
            for (Field path : http == null ? List.<Field>of() : http.items("paths")) {
                Field backend = path.child("backend");
                if (backend != null) {
                    backends.add(backend);
                }
            }
        }
        return backends;
    }
}
