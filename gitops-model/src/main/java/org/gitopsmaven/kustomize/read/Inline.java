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
    static String atItsLine(YamlScalar text) {
        return "\n".repeat(lineOf(text) - 1) + text.text();
    }

    /** The line in which the text starts, counted from 1. */
    public static int lineOf(YamlScalar text) {
        boolean block = text.style() == YamlStyle.LITERAL || text.style() == YamlStyle.FOLDED;
        return Math.max(1, text.mark().line() + (block ? 1 : 0));
    }
}
