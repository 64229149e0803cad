/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.List;

/**
 * What a chart gave.
 *
 * @param documents in the order that {@code helm template} prints: definitions, manifests by kind, hooks
 * @param notes the text of NOTES.txt; empty unless asked for
 * @param warnings what may differ from a real installation, and why
 * @param random whether a template uses random values, keys or the time: then no two renderings are the same
 */
public record HelmRendering(List<HelmDocument> documents, String notes, List<String> warnings, boolean random) {

    public HelmRendering {
        documents = List.copyOf(documents);
        warnings = List.copyOf(warnings);
    }

    /** One stream as {@code helm template} prints it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (HelmDocument document : documents) {
            text.append("---\n# Source: ")
                    .append(document.source())
                    .append('\n')
                    .append(document.text())
                    .append('\n');
        }
        return text.toString();
    }
}
