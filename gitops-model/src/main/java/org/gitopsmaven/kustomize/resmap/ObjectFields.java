/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.jspecify.annotations.Nullable;

/** Reads and writes the fields that every object has, as {@code kyaml/yaml/rnode.go} does. */
public final class ObjectFields {

    private static final String METADATA = "metadata";

    private ObjectFields() {}

    /** The text of a field of the object itself, such as {@code kind}; empty for none. */
    public static String text(YamlMapping object, String field) {
        return object.get(field) instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** The text of a field of {@code metadata}; empty for none and for null. */
    public static String metadata(YamlMapping object, String field) {
        YamlMapping metadata = object.mapping(METADATA);
        YamlNode value = metadata == null ? null : metadata.get(field);
        return value instanceof YamlScalar scalar && !Nodes.isNull(scalar) ? scalar.text() : "";
    }

    /** Sets a field to this text; its quotes and its place are those of the value that was there. */
    public static void setText(YamlMapping mapping, String field, String text) {
        YamlNode before = mapping.get(field);
        if (before instanceof YamlScalar scalar) {
            if (!scalar.text().equals(text) || scalar.tag() != null) {
                mapping.put(field, scalar.withText(text).withTag(null));
            }
        } else {
            mapping.put(field, Scalars.added(text));
        }
    }

    /** Sets a field of {@code metadata}, which is made when missing; an empty text removes the field. */
    public static void setMetadata(YamlMapping object, String field, String text) {
        if (!text.isEmpty()) {
            setText(metadataOf(object), field, text);
        } else if (object.get(METADATA) instanceof YamlMapping metadata) {
            metadata.remove(field);
        }
    }

    /** A map of texts below {@code metadata}, in the order written. */
    public static Map<String, String> textMap(YamlMapping object, String field) {
        YamlMapping metadata = object.mapping(METADATA);
        return metadata == null ? new LinkedHashMap<>() : textsOf(metadata.mapping(field));
    }

    /** Puts a map of texts, sorted by key, in the place of the one below {@code metadata}; an empty one removes it. */
    public static void setTextMap(YamlMapping object, String field, Map<String, String> texts) {
        YamlMapping metadata = metadataOf(object);
        YamlNode before = metadata.remove(field);
        if (texts.isEmpty()) {
            return;
        }
        YamlMapping mapping = mappingOf(texts, before instanceof YamlMapping old ? old : null);
        if (metadata.get(field) instanceof YamlMapping second) {
            mapping.forEach(entry -> second.put(entry.name(), entry.value())); // a duplicate key comes to light
        } else {
            metadata.put(field, mapping);
        }
    }

    /** The mapping under a field of a field, both made where they are missing or something else. */
    static YamlMapping ensureMapping(YamlMapping object, String field, String inner) {
        return ensureMapping(ensureMapping(object, field), inner);
    }

    /** The scalars of a mapping as texts. */
    public static Map<String, String> textsOf(@Nullable YamlMapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (mapping != null) {
            for (YamlEntry entry : mapping) {
                texts.put(entry.name(), entry.value() instanceof YamlScalar scalar ? scalar.text() : "");
            }
        }
        return texts;
    }

    private static YamlMapping mappingOf(Map<String, String> texts, @Nullable YamlMapping before) {
        YamlMapping mapping = new YamlMapping();
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            YamlEntry old = before == null ? null : before.entry(text.getKey());
            mapping.add(new YamlEntry(
                    old == null ? YamlScalar.plain(text.getKey()) : old.key(),
                    string(text.getValue(), old == null ? null : old.value())));
        }
        return mapping;
    }

    private static YamlScalar string(String text, @Nullable YamlNode before) {
        YamlMark mark = before == null ? YamlMark.NONE : before.mark();
        YamlScalar plain = Scalars.added(text).withTag(YamlTags.STRING).withMark(mark);
        return text.indexOf('\n') < 0 ? plain : plain.withStyle(YamlStyle.LITERAL);
    }

    private static YamlMapping metadataOf(YamlMapping object) {
        return ensureMapping(object, METADATA);
    }

    private static YamlMapping ensureMapping(YamlMapping object, String field) {
        YamlMapping mapping = object.mapping(field);
        if (mapping == null) {
            mapping = new YamlMapping();
            object.put(field, mapping);
        }
        return mapping;
    }
}
