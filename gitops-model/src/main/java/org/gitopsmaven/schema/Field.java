/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A node with its path in the object.
 *
 * @param way how it is reached
 */
public record Field(FieldPath way, YamlNode node) {

    public static Field of(YamlNode object) {
        return new Field(FieldPath.ROOT, object);
    }

    /** The field reached through these keys, if it is there. */
    public Optional<Field> at(String... keys) {
        Field field = this;
        for (String key : keys) {
            YamlNode child = field.node instanceof YamlMapping mapping ? mapping.get(key) : null;
            if (child == null) {
                return Optional.empty();
            }
            field = new Field(field.way.field(key), child);
        }
        return Optional.of(field);
    }

    /** The field under this key, or null. */
    public @Nullable Field child(String key) {
        YamlNode child = node instanceof YamlMapping mapping ? mapping.get(key) : null;
        return child == null ? null : new Field(way.field(key), child);
    }

    /** The field under the second key of what is under the first, or null. */
    public @Nullable Field child(String first, String second) {
        YamlMapping inner = node instanceof YamlMapping mapping ? mapping.mapping(first) : null;
        YamlNode child = inner == null ? null : inner.get(second);
        return child == null ? null : new Field(way.field(first).field(second), child);
    }

    /** The items of the list under this key; none when there is no list. */
    public List<Field> items(String key) {
        return node instanceof YamlMapping mapping && mapping.get(key) instanceof YamlSequence sequence
                ? items(way.field(key), sequence)
                : List.of();
    }

    /** The items of a list; none when it is none. */
    public List<Field> items() {
        return node instanceof YamlSequence sequence ? items(way, sequence) : List.of();
    }

    private static List<Field> items(FieldPath way, YamlSequence sequence) {
        List<Field> items = new ArrayList<>(sequence.size());
        for (int i = 0; i < sequence.size(); i++) {
            items.add(new Field(way.item(i), sequence.get(i)));
        }
        return items;
    }

    /** The fields of a mapping, duplicates included. */
    public List<Field> children() {
        List<Field> children = new ArrayList<>();
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                children.add(new Field(way.field(entry.name()), entry.value()));
            }
        }
        children.addAll(items());
        return children;
    }

    /** The text under this key, or null. */
    public @Nullable String text(String key) {
        return node instanceof YamlMapping mapping ? mapping.text(key) : null;
    }

    /** The text of this field, or empty when it is no scalar. */
    public String text() {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** The path as text, such as {@code spec.rules[0].host}; empty for the object itself. */
    public String path() {
        return way.toString();
    }

    /** The fields with their keys; none when this is no mapping. */
    public List<YamlEntry> entries() {
        return node instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }

    /** The whole number that this is, if it is one that fits. */
    public OptionalLong number(YamlDialect dialect) {
        if (node instanceof YamlScalar scalar && dialect.isSurelyWhole(scalar)) {
            return OptionalLong.of(Integer.parseInt(scalar.text()));
        }
        return node instanceof YamlScalar scalar
                        && dialect.valueOf(scalar) instanceof YamlValue.Int number
                        && number.value().bitLength() < Long.SIZE
                ? OptionalLong.of(number.value().longValue())
                : OptionalLong.empty();
    }

    /** Whether this is a text, rather than a number, a list or nothing. */
    public boolean isText(YamlDialect dialect) {
        return node instanceof YamlScalar scalar
                && (dialect.isSurelyText(scalar) || dialect.valueOf(scalar) instanceof YamlValue.Text);
    }

    /** Where the field stands in the source, or null for what the program made. */
    public @Nullable Location location() {
        return node.mark().equals(YamlMark.NONE) ? null : node.mark().location();
    }
}
