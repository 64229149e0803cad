/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Everything a tree holds, as text. */
final class TreeDump {

    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    static String of(Iterable<YamlNode> documents) {
        TreeDump dump = new TreeDump();
        for (YamlNode document : documents) {
            dump.node(document);
            dump.out.append("\n");
        }
        return dump.out.toString();
    }

    private void node(YamlNode node) {
        out.append(node.mark().line()).append(':').append(node.mark().column()).append(' ');
        out.append(node.style()).append(' ').append(node.tag()).append(' ').append(node.comments());
        if (node instanceof YamlScalar scalar) {
            out.append('<').append(scalar.text()).append(">\n");
        } else if (node instanceof YamlSequence sequence) {
            out.append("[\n");
            sequence.forEach(this::node);
            out.append("]\n");
        } else {
            out.append("{\n");
            for (YamlEntry entry : (YamlMapping) node) {
                node(entry.key());
                node(entry.value());
            }
            out.append("}\n");
        }
    }
}
