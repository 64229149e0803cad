/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * A document that a chart gave.
 *
 * @param source the template it came from, as Helm writes it: {@code web/charts/db/templates/service.yaml}
 * @param text as it was rendered, without surrounding space
 * @param content the text read as Helm reads it; its marks name {@code source} and count the lines of the document
 */
public record HelmDocument(String source, Role role, String text, YamlNode content) {

    /** What Helm takes a document for. */
    public enum Role {
        MANIFEST,
        /** From a {@code crds/} directory. */
        CRD,
        /** With a {@code helm.sh/hook} that is no test. */
        HOOK,
        TEST
    }

    /** Whether it holds an object; a document of comments alone does not. */
    public boolean hasObject() {
        return content instanceof YamlMapping mapping && !mapping.isEmpty();
    }
}
