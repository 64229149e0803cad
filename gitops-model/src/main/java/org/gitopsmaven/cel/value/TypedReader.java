/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Reads nodes for what their schema says (apiserver, {@code pkg/cel/common/values.go}): numbers are doubles even where
 * they are whole, times are times, nulls that mean nothing are not there. Nodes that are not of their type are read for
 * what they look like.
 */
final class TypedReader {

    private final YamlDialect dialect;
    private final DynamicReader dynamic;

    TypedReader(YamlDialect dialect) {
        this.dialect = dialect;
        this.dynamic = new DynamicReader(dialect);
    }

    Object read(YamlNode node, Schema schema) {
        if (dialect.isNull(node)) {
            return NullValue.NULL_VALUE;
        }
        if (node instanceof YamlMapping mapping && schema instanceof Schema.Object object) {
            return object(mapping, object.type());
        }
        if (node instanceof YamlMapping mapping && schema instanceof Schema.Values values) {
            return values(mapping, values.value());
        }
        if (node instanceof YamlSequence sequence && schema instanceof Schema.Items list) {
            return new ListValue(sequence.items().toArray(), (name, item) -> read(item, list.item()));
        }
        if (node instanceof YamlScalar scalar && schema instanceof Schema.Scalar typed) {
            return scalar(scalar, typed);
        }
        return dynamic.read("", node);
    }

    private Object object(YamlMapping mapping, ObjectType type) {
        List<String> names = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            Property property = type.property(entry.name());
            boolean there = property == null
                    ? type.isOpen()
                    : property.schema().rules().nullable() || !dialect.isNull(entry.value());
            if (there) {
                names.add(FieldName.escaped(entry.name()));
                nodes.add(entry.value());
            }
        }
        return new MapValue(new Entries(names.toArray(String[]::new), nodes.toArray(), (name, node) -> {
            Property property = type.property(FieldName.original(name));
            return property == null ? dynamic.read(name, node) : read(node, property.schema());
        }));
    }

    private Object values(YamlMapping mapping, Schema schema) {
        List<String> names = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            if (schema.rules().nullable() || !dialect.isNull(entry.value())) {
                names.add(dynamic.name(entry.key()));
                nodes.add(entry.value());
            }
        }
        return new MapValue(
                new Entries(names.toArray(String[]::new), nodes.toArray(), (name, node) -> read(node, schema)));
    }

    private Object scalar(YamlScalar scalar, Schema.Scalar schema) {
        Object value = dynamic.scalar(scalar);
        if (schema.type() == ScalarType.NUMBER && value instanceof Long whole) {
            return whole.doubleValue();
        }
        String format = schema.rules().format();
        return value instanceof String text && format != null && schema.type() == ScalarType.STRING
                ? formatted(text, format)
                : value;
    }

    private static Object formatted(String text, String format) {
        try {
            return switch (format) {
                case "byte" -> CelByteString.of(Base64.getMimeDecoder().decode(text));
                case "date" -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
                case "date-time" -> instant(text);
                case "duration" -> Objects.requireNonNullElse(GoDuration.parse(text), text);
                default -> text;
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return text; // the format is told by its own rule
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
