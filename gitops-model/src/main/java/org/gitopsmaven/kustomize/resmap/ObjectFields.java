/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.Collection;
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
        if (before == null) {
            mapping.put(field, Scalars.added(text));
        } else if (!(before instanceof YamlScalar scalar && scalar.text().equals(text))) {
            mapping.put(field, Scalars.inPlaceOf(before, Scalars.added(text).withMark(before.mark())));
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

    /** Adds texts to a map below {@code metadata}; the others in it stay the very entries they are. */
    static void addTexts(YamlMapping object, String field, Map<String, String> texts) {
        YamlMapping metadata = metadataOf(object);
        YamlMapping map = metadata.mapping(field);
        if (map == null) {
            map = new YamlMapping();
            metadata.put(field, map);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            map.put(text.getKey(), YamlScalar.string(text.getValue()));
        }
    }

    /** Removes texts from a map below {@code metadata}, and the map when nothing is left in it. */
    static void removeTexts(YamlMapping object, String field, Collection<String> keys) {
        YamlMapping metadata = metadataOf(object);
        YamlMapping map = metadata.mapping(field);
        if (map != null) {
            map.removeIf(entry -> keys.contains(entry.name()));
            if (map.isEmpty()) {
                metadata.remove(field);
            }
        }
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
        new TreeMap<>(texts).forEach((key, text) -> {
            YamlEntry old = before == null ? null : before.entry(key);
            mapping.add(new YamlEntry(
                    old == null ? YamlScalar.plain(key) : old.key(), string(text, old == null ? null : old.value())));
        });
        return mapping;
    }

    private static YamlScalar string(String text, @Nullable YamlNode before) {
        YamlMark mark = before == null ? YamlMark.NONE : before.mark();
        YamlScalar plain = Scalars.added(text).withTag(YamlTags.STRING).withMark(mark);
        return text.indexOf('\n') < 0 ? plain : plain.withStyle(YamlStyle.LITERAL);
    }

    private static YamlMapping metadataOf(YamlMapping object) {
        YamlMapping metadata = object.mapping(METADATA);
        if (metadata == null) {
            metadata = new YamlMapping();
            object.put(METADATA, metadata);
        }
        return metadata;
    }
}
