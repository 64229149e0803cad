/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** Namespaces are labels of RFC 1123. */
final class NamespaceRule implements ObjectRule {

    private static final Rule NAMESPACE = new Rule("RES-NAMESPACE", Severity.ERROR, "namespaces have valid names");

    @Override
    public Rule rule() {
        return NAMESPACE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        manifest.root().at("metadata", "namespace").ifPresent(namespace -> {
            if (!namespace.text().isEmpty() && !Names.isLabel(namespace.text())) {
                complaints.at(
                        namespace, "'" + namespace.text() + "' is not a valid namespace (" + Names.LABEL_WORDS + ")");
            }
        });
    }
}
