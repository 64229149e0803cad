/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.tree;

import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlNodeWriter;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlType;
import org.jspecify.annotations.Nullable;

/** Questions that kyaml asks of nodes ({@code kyaml/yaml/rnode.go}, {@code types.go}). */
public final class Nodes {

    private Nodes() {}

    /** Whether there is no node, or it is null. */
    public static boolean isNull(@Nullable YamlNode node) {
        return node == null || node instanceof YamlScalar scalar && isNullScalar(scalar);
    }

    /** Whether there is no node, or it is null or a mapping without entries. */
    public static boolean isEmptyMapping(@Nullable YamlNode node) {
        return isNull(node) || node instanceof YamlMapping mapping && mapping.isEmpty();
    }

    /** Whether there is no node, or it is null, a mapping without entries or a sequence without items. */
    public static boolean isEmpty(@Nullable YamlNode node) {
        return isEmptyMapping(node) || node instanceof YamlSequence sequence && sequence.isEmpty();
    }

    /** The text of a scalar; empty for any other node and for none. */
    public static String value(@Nullable YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** The text of a scalar that is not null; empty for any other node and for none. */
    public static String valueUnlessNull(@Nullable YamlNode node) {
        return isNull(node) ? "" : value(node);
    }

    /** Whether a node is a scalar and a string. */
    public static boolean isString(YamlNode node) {
        return node instanceof YamlScalar scalar && YamlDialect.GOYAML3.typeOf(scalar) == YamlType.STRING;
    }

    /** The node as YAML text, as messages show it and regular expressions see it. */
    public static String text(YamlNode node) {
        return YamlNodeWriter.write(node);
    }

    private static boolean isNullScalar(YamlScalar scalar) {
        String tag = scalar.tag();
        if (tag != null) {
            return tag.equals(YamlTags.NULL);
        }
        return scalar.style() == YamlStyle.PLAIN && isNullWord(scalar.text());
    }

    private static boolean isNullWord(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }
}
