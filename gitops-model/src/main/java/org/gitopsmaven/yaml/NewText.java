/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** Writes nodes that are added to a text, in the style that it has already. */
final class NewText {

    private final String lineBreak;
    private final int step;
    private final int dashOffset;
    private final boolean quoted;

    /**
     * Takes over a style.
     *
     * @param step how much deeper than its key a mapping stands
     * @param dashOffset how much deeper than its key a sequence stands
     * @param quoted whether keys and strings stand in double quotes, as in JSON
     */
    NewText(String lineBreak, int step, int dashOffset, boolean quoted) {
        this.lineBreak = lineBreak;
        this.step = step;
        this.dashOffset = dashOffset;
        this.quoted = quoted;
    }

    /** A node as lines that start at this column, without a line break at the end. */
    String block(YamlNode node, int column) {
        StringBuilder out = new StringBuilder();
        block(node, column, false, out);
        return out.toString();
    }

    private void block(YamlNode node, int column, boolean inline, StringBuilder out) {
        String margin = " ".repeat(column);
        boolean first = true;
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                out.append(first ? inline ? "" : margin : lineBreak + margin)
                        .append(key(entry.key(), false))
                        .append(':');
                below(entry.value(), column, out);
                first = false;
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                out.append(first ? inline ? "" : margin : lineBreak + margin).append("- ");
                inline(item, column + 2, out);
                first = false;
            }
        }
    }

    private void below(YamlNode value, int column, StringBuilder out) {
        if (isPlainBlock(value)) {
            out.append(lineBreak);
            block(value, column + (value instanceof YamlMapping ? step : dashOffset), false, out);
        } else {
            out.append(' ').append(flow(value, false));
        }
    }

    private void inline(YamlNode item, int column, StringBuilder out) {
        if (isPlainBlock(item)) {
            block(item, column, true, out);
        } else {
            out.append(flow(item, false));
        }
    }

    private static boolean isPlainBlock(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.isEmpty()
                || node instanceof YamlSequence sequence && !sequence.isEmpty();
    }

    /** A node on one line. */
    String flow(YamlNode node, boolean inFlow) {
        if (node instanceof YamlScalar scalar) {
            return scalar(scalar, inFlow);
        }
        if (node instanceof YamlSequence sequence) {
            List<String> items =
                    sequence.items().stream().map(item -> flow(item, true)).toList();
            return "[" + String.join(", ", items) + "]";
        }
        List<String> entries =
                ((YamlMapping) node).entries().stream().map(this::flowEntry).toList();
        return "{" + String.join(", ", entries) + "}";
    }

    String flowEntry(YamlEntry entry) {
        return key(entry.key(), true) + ": " + flow(entry.value(), true);
    }

    private String key(YamlScalar key, boolean inFlow) {
        return SafeText.write(key.text(), quoted ? YamlStyle.DOUBLE_QUOTED : YamlStyle.PLAIN, inFlow);
    }

    /** A string in the style that it has, anything else as its text. */
    private String scalar(YamlScalar scalar, boolean inFlow) {
        if (!ScalarReplacement.isString(scalar)) {
            return scalar.text().isEmpty() ? "null" : scalar.text();
        }
        return SafeText.write(scalar.text(), quoted ? YamlStyle.DOUBLE_QUOTED : scalar.style(), inFlow);
    }
}
