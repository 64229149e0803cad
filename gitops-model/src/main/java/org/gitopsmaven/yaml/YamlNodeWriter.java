/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * Prints a tree as kyaml prints a node ({@code yaml.String}, goyaml 3): keys in their order, styles, tags and comments
 * as they were written, two spaces of indentation, sequences not indented under their key, no line ever folded.
 */
public final class YamlNodeWriter {

    private YamlNodeWriter() {}

    /** One document, ended by a line break. */
    public static String write(YamlNode node) {
        StringBuilder out = new StringBuilder();
        new YamlEmitter(out, new NodePresentation()).document(node);
        return out.toString();
    }
}
