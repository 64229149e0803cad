/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlType;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an object as a controller's Go types would: what is missing or null has the zero value, what has
 * another type is an error at its place.
 *
 * @param mapping the object or a part of it
 * @param path where that part stands in the object, such as {@code spec.source}; empty for the object
 */
public record FieldReader(YamlMapping mapping, String path) {

    public static FieldReader of(YamlMapping object) {
        return new FieldReader(object, "");
    }

    public Location location() {
        return mapping.mark().location();
    }

    /** The node under this key; null when there is none, or a null. */
    public @Nullable YamlNode node(String name) {
        YamlNode node = mapping.get(name);
        return YamlDialect.GOYAML2.isNull(node) ? null : node;
    }

    public boolean has(String name) {
        return node(name) != null;
    }

    /** The string under this key; empty when there is none. */
    public String text(String name) {
        YamlNode node = node(name);
        return node == null ? "" : string(node, field(name));
    }

    /** Whether the boolean under this key is there and true. */
    public boolean flag(String name) {
        YamlNode node = node(name);
        if (node == null) {
            return false;
        }
        if (node instanceof YamlScalar scalar && YamlDialect.GOYAML2.valueOf(scalar) instanceof YamlValue.Bool bool) {
            return bool.value();
        }
        throw mismatch(node, field(name), "a boolean", "write true or false, without quotes");
    }

    /** The strings of the list under this key. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            texts.add(string(items.get(i), field(name) + "[" + i + "]"));
        }
        return List.copyOf(texts);
    }

    /** The objects of the list under this key. */
    public List<FieldReader> list(String name) {
        List<FieldReader> readers = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            readers.add(reader(items.get(i), field(name) + "[" + i + "]"));
        }
        return List.copyOf(readers);
    }

    /** The object under this key. */
    public Optional<FieldReader> child(String name) {
        YamlNode node = node(name);
        return node == null ? Optional.empty() : Optional.of(reader(node, field(name)));
    }

    /** The object under this key; an empty one when there is none. */
    public FieldReader childOrEmpty(String name) {
        return child(name).orElseGet(() -> new FieldReader(new YamlMapping(), field(name)));
    }

    /** The map of strings under this key, in the order it is written. */
    public Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        FieldReader reader = childOrEmpty(name);
        for (YamlEntry entry : reader.mapping) {
            texts.put(entry.name(), reader.text(entry.name()));
        }
        return texts;
    }

    /** The place of the value under this key, or of the object when there is none. */
    public Location locationOf(String name) {
        YamlNode node = mapping.get(name);
        return node == null ? location() : node.mark().location();
    }

    /** The full name of a field of this part. */
    public String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private List<YamlNode> items(String name) {
        YamlNode node = node(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        throw mismatch(node, field(name), "a list", null);
    }

    private static FieldReader reader(YamlNode node, String field) {
        if (node instanceof YamlMapping child) {
            return new FieldReader(child, field);
        }
        throw mismatch(node, field, "an object", null);
    }

    private static String string(YamlNode node, String field) {
        if (node instanceof YamlScalar scalar) {
            YamlType type = YamlDialect.GOYAML2.typeOf(scalar);
            if (type == YamlType.STRING || type == YamlType.TIMESTAMP || type == YamlType.BINARY) {
                return scalar.text();
            }
            throw mismatch(node, field, "a string", "put it in quotes");
        }
        throw mismatch(node, field, "a string", null);
    }

    private static GitOpsException mismatch(YamlNode node, String field, String wanted, @Nullable String hint) {
        String got = node instanceof YamlMapping
                ? "an object"
                : node instanceof YamlSequence
                        ? "a list"
                        : YamlDialect.GOYAML2.typeOf((YamlScalar) node).name().toLowerCase(java.util.Locale.ROOT) + " "
                                + node;
        return new GitOpsException(
                field + ": got " + got + ", want " + wanted, node.mark().location(), hint);
    }
}
