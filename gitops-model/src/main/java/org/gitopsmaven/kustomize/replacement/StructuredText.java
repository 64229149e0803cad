/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlNode;

/** Writes a tree as the text it came from was written: as JSON, indented or not, or as YAML. */
final class StructuredText {

    private static final String INDENT = "  ";

    private final String json;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private StructuredText(String json) {
        this.json = json;
    }

    static String write(YamlNode tree, String before) {
        char first = before.strip().charAt(0);
        if (first != '{' && first != '[') {
            return Nodes.text(tree).strip();
        }
        String json = YamlJson.write(tree);
        return before.contains("\n") && before.contains(INDENT) ? new StructuredText(json).indented() : json;
    }

    /** The JSON with one value a line, as {@code json.MarshalIndent} writes it. */
    private String indented() {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '"' -> i = string(i);
                case '{', '[' -> {
                    out.append(c);
                    char close = json.charAt(i + 1);
                    if (close == '}' || close == ']') {
                        out.append(close);
                        i++;
                    } else {
                        depth++;
                        newLine();
                    }
                }
                case '}', ']' -> {
                    depth--;
                    newLine();
                    out.append(c);
                }
                case ',' -> {
                    out.append(c);
                    newLine();
                }
                case ':' -> out.append(": ");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Copies a string and gives the place of its closing quote. */
    private int string(int start) {
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        out.append(json, start, end + 1);
        return end;
    }

    private void newLine() {
        out.append('\n').append(INDENT.repeat(depth));
    }
}
