/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** Prints trees byte for byte as {@code kustomize build} does: keys sorted, comments and styles gone. */
public final class YamlWriter {

    private static final String SEPARATOR = "---\n";

    private YamlWriter() {}

    /**
     * One document, ended by a line break.
     *
     * @throws YamlException when kustomize could not print it either: a duplicate key, a key below the root that is no
     *     string, infinity, a control character
     */
    public static String write(YamlNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /** Whether {@link #write} certainly writes it; what is unusual is not looked into, and is said to be uncertain. */
    public static boolean certainlyWrites(YamlNode node) {
        return PlainTree.is(node);
    }

    /** All documents, separated by {@code ---}. */
    public static String writeAll(List<? extends YamlNode> nodes) {
        StringBuilder out = new StringBuilder();
        for (YamlNode node : nodes) {
            if (!out.isEmpty()) {
                out.append(SEPARATOR);
            }
            write(node, out);
        }
        return out.toString();
    }

    /** Documents that came through JSON, as Argo CD's hydrator writes them: sequences further in than their keys. */
    public static String writeHydrated(List<? extends YamlNode> nodes) {
        StringBuilder out = new StringBuilder();
        for (YamlNode node : nodes) {
            if (!out.isEmpty()) {
                out.append(SEPARATOR);
            }
            new YamlEmitter(out, new MapPresentation()).document(node);
        }
        return out.toString();
    }

    private static void write(YamlNode node, StringBuilder out) {
        new YamlEmitter(out, new KustomizePresentation()).document(node);
    }
}
