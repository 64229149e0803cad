/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Whether a tree is so plain that it can be written beyond doubt, which is told much faster than by writing it. */
final class PlainTree {

    private static final int LONGEST_NAME = 160;
    private static final int FEW = 12;

    private PlainTree() {}

    static boolean is(YamlNode root) {
        ArrayDeque<YamlNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            YamlNode node = open.pop();
            if (node instanceof YamlScalar scalar) {
                if (!isPlain(scalar)) {
                    return false;
                }
            } else if (node instanceof YamlSequence sequence) {
                for (YamlNode item : sequence) {
                    open.push(item);
                }
            } else if (!hasPlainKeys((YamlMapping) node)) {
                return false;
            } else {
                for (YamlEntry entry : (YamlMapping) node) {
                    open.push(entry.value());
                }
            }
        }
        return true;
    }

    private static boolean hasPlainKeys(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (!isName(entry.key()) || !isPlain(entry.key())) {
                return false;
            }
        }
        return areDifferent(mapping);
    }

    /** Whether no key is there twice. */
    static boolean areDifferent(YamlMapping mapping) {
        if (mapping.size() > FEW) {
            return areManyDifferent(mapping);
        }
        for (int i = 1; i < mapping.size(); i++) {
            String name = mapping.entry(i).name();
            int hash = name.hashCode(); // compared first: it is known from then on, and will be asked for anyway
            for (int j = 0; j < i; j++) {
                String other = mapping.entry(j).name();
                if (other.hashCode() == hash && other.equals(name)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areManyDifferent(YamlMapping mapping) {
        Set<String> names = new HashSet<>();
        for (YamlEntry entry : mapping) {
            if (!names.add(entry.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a key is a string, and not too long to be printed beside its value. */
    static boolean isName(YamlScalar key) {
        return key.text().length() <= LONGEST_NAME
                && (YamlDialect.GOYAML3.isSurelyText(key) || YamlDialect.GOYAML3.typeOf(key) == YamlType.STRING);
    }

    private static boolean isPlain(YamlScalar scalar) {
        String text = scalar.text();
        return hasPlainTag(scalar)
                && scalar.style() != YamlStyle.FOLDED
                && (scalar.isQuoted() || text.length() < 2 || !mayBeInfinite(text.charAt(0), text.charAt(1)))
                && (text.isEmpty() || text.charAt(0) != '\t')
                && hasPlainCharacters(text);
    }

    /** None, or that of what transformers set: the writer puts it into quotes, or before the text, where need be. */
    private static boolean hasPlainTag(YamlScalar scalar) {
        String tag = scalar.tag();
        return tag == null || tag.equals(YamlTags.STRING) || tag.equals(YamlTags.INTEGER);
    }

    private static boolean hasPlainCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u007F' && (c < '\u00A0' || c >= '\uFFFE' || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a plain scalar that starts with these two may be infinity, or what is no number. */
    static boolean mayBeInfinite(int first, int second) {
        return first == '.' || (first == '-' || first == '+') && second == '.';
    }
}
