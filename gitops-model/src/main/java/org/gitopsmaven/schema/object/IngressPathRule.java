/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;

/** Paths of an Ingress start with a slash. */
final class IngressPathRule implements ObjectRule {

    private static final Rule INGRESS_PATH =
            new Rule("RES-INGRESS-PATH", Severity.ERROR, "paths of an Ingress start with a slash");

    @Override
    public Rule rule() {
        return INGRESS_PATH;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is("networking.k8s.io", "Ingress");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field spec = manifest.root().child("spec");
        if (spec == null) {
            return;
        }
        for (Field rule : spec.items("rules")) {
            Field http = rule.child("http");
            if (http != null) {
                for (Field path : http.items("paths")) {
                    check(path, complaints);
                }
            }
        }
    }

    private static void check(Field item, Complaints complaints) {
        Field path = item.child("path");
        if (path == null || path.text().startsWith("/")) {
            return;
        }
        boolean free = "ImplementationSpecific".equals(item.text("pathType"));
        if (!free || !path.text().isEmpty()) {
            complaints.at(path, "path must start with '/'");
        }
    }
}
