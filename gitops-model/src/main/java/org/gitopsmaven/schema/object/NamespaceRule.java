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
        String namespace = manifest.namespace();
        if (!namespace.isEmpty() && !Names.isLabel(namespace)) {
            complaints.at(
                    java.util.Objects.requireNonNull(manifest.root().child("metadata", "namespace")),
                    "'" + namespace + "' is not a valid namespace (" + Names.LABEL_WORDS + ")");
        }
    }
}
