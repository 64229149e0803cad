/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.read;

import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;

/** A text inside a kustomization that is itself YAML. */
public final class Inline {

    private Inline() {}

    /** The text with as many empty lines before it as make its lines those of the file around it. */
    public static String atItsLine(YamlScalar text) {
        boolean block = text.style() == YamlStyle.LITERAL || text.style() == YamlStyle.FOLDED;
        int before = text.mark().line() - (block ? 0 : 1);
        return before <= 0 ? text.text() : "\n".repeat(before) + text.text();
    }
}
