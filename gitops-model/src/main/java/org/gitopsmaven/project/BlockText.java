/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.regex.Pattern;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlTags;

/** Interim text of a derived tree. */
final class BlockText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9/._-]*");

    private BlockText() {}

    static String write(YamlNode node) {
        StringBuilder out = new StringBuilder();
        block(node, "", out);
        return out.toString();
    }

    private static void block(YamlNode node, String indent, StringBuilder out) {
        if (node instanceof YamlMapping mapping) {
            String lead = "";
            for (YamlEntry entry : mapping) {
                out.append(lead).append(entry.name()).append(':');
                value(entry.value(), indent, out);
                lead = indent;
            }
        }
    }

    private static void value(YamlNode node, String indent, StringBuilder out) {
        if (node instanceof YamlScalar scalar) {
            boolean plain = !YamlTags.STRING.equals(scalar.tag())
                    || (PLAIN.matcher(scalar.text()).matches()
                            && !scalar.text().matches("(?i)y|n|yes|no|on|off|true|false|null"));
            String text = scalar.text().replace("\\", "\\\\").replace("\"", "\\\"");
            out.append(' ').append(plain ? text : "\"" + text + "\"").append('\n');
        } else if (node instanceof YamlMapping mapping) {
            if (mapping.isEmpty()) {
                out.append(" {}\n");
            } else {
                out.append('\n').append(indent).append("  ");
                block(mapping, indent + "  ", out);
            }
        } else if (node instanceof YamlSequence sequence) {
            out.append('\n');
            for (YamlNode item : sequence) {
                out.append(indent).append("-");
                if (item instanceof YamlMapping mapping) {
                    out.append(' ');
                    block(mapping, indent + "  ", out);
                } else {
                    value(item, indent, out);
                }
            }
        }
    }
}
