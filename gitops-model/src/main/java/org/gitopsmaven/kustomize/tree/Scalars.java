/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.tree;

import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlType;

/**
 * What a node becomes that is put somewhere ({@code FieldSetter} of {@code kyaml/yaml/fns.go}). Quotes decide about the
 * type when kustomize prints a node, so a number that takes the place of a quoted text ends as a text.
 */
public final class Scalars {

    private Scalars() {}

    /** A value as it is added where nothing was: quoted when YAML 1.1 would not read a string in it. */
    public static YamlScalar added(String text) {
        return YamlScalar.plain(text).withStyle(isReadAsOther(text) ? YamlStyle.DOUBLE_QUOTED : YamlStyle.PLAIN);
    }

    /** The value in the place of another node, in the quotes, braces or brackets of that one. */
    public static YamlNode inPlaceOf(YamlNode before, YamlNode value) {
        if (value instanceof YamlScalar scalar) {
            YamlStyle style = before instanceof YamlScalar old ? old.style() : YamlStyle.PLAIN;
            return scalar.style() == style ? scalar : restyled(scalar, style);
        }
        return inStyle(before.style() == YamlStyle.FLOW ? YamlStyle.FLOW : YamlStyle.BLOCK, value);
    }

    /** A mapping or sequence in this style; the nodes in it are the same. A scalar stays as it is. */
    public static YamlNode inStyle(YamlStyle style, YamlNode node) {
        if (node.style() == style) {
            return node;
        }
        if (node instanceof YamlMapping mapping) {
            return new YamlMapping(mapping.entries(), style, node.tag(), node.mark(), node.comments());
        }
        return node instanceof YamlSequence sequence
                ? new YamlSequence(sequence.items(), style, node.tag(), node.mark(), node.comments())
                : node;
    }

    /** The type a scalar has now as a tag, for one whose text will change and whose type must not. */
    public static String tagOf(YamlScalar scalar) {
        String tag = scalar.tag();
        return tag != null ? tag : tagOf(YamlDialect.GOYAML3.typeOf(scalar));
    }

    private static YamlScalar restyled(YamlScalar scalar, YamlStyle style) {
        String tag = scalar.tag();
        if (style == YamlStyle.PLAIN) {
            return scalar.withStyle(style).withTag(tag == null ? YamlTags.STRING : tag);
        }
        boolean implied = tag != null
                && tag.equals(
                        tagOf(YamlDialect.GOYAML3.valueOfPlain(scalar.text()).type()));
        return scalar.withStyle(style).withTag(implied ? null : tag);
    }

    private static String tagOf(YamlType type) {
        return switch (type) {
            case NULL -> YamlTags.NULL;
            case BOOLEAN -> YamlTags.BOOLEAN;
            case INTEGER -> YamlTags.INTEGER;
            case FLOAT -> YamlTags.FLOAT;
            case STRING -> YamlTags.STRING;
            case TIMESTAMP -> YamlTags.TIMESTAMP;
            case BINARY -> YamlTags.BINARY;
        };
    }

    private static boolean isReadAsOther(String text) {
        return !text.isEmpty()
                && !text.contains("\n")
                && YamlDialect.GOYAML2.valueOfPlain(text).type() != YamlType.STRING;
    }
}
