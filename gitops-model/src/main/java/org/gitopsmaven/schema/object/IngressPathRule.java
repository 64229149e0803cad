/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
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
    public void check(Manifest manifest, Complaints complaints) {
        if (!manifest.is("networking.k8s.io", "Ingress")) {
            return;
        }
        for (Field rule :
                manifest.root().at("spec").map(spec -> spec.items("rules")).orElse(List.of())) {
            rule.at("http").ifPresent(http -> http.items("paths").forEach(path -> check(path, complaints)));
        }
    }

    private static void check(Field item, Complaints complaints) {
        boolean free = "ImplementationSpecific".equals(item.text("pathType"));
        item.at("path")
                .filter(path -> !path.text().startsWith("/"))
                .filter(path -> !free || !path.text().isEmpty())
                .ifPresent(path -> complaints.at(path, "path must start with '/'"));
    }
}
