/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.cel.value.FieldName;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Types of what schemas describe (apiserver, {@code pkg/cel/common/schemas.go}), made when the checker asks for them:
 * most fields are never named.
 */
@SuppressWarnings("Immutable") // types are made once, and twice the same when two threads ask at once
final class SchemaTypes implements CelTypeProvider {

    private final Map<String, CelType> structs = new ConcurrentHashMap<>();

    CelType type(Schema schema, String name) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar);
        }
        if (schema instanceof Schema.Items list) {
            return ListType.create(type(list.item(), name + ".@items"));
        }
        if (schema instanceof Schema.Values values) {
            return MapType.create(SimpleType.STRING, type(values.value(), name + ".@values"));
        }
        return schema instanceof Schema.Object object ? struct(object.type(), name) : SimpleType.DYN;
    }

    private CelType struct(ObjectType type, String name) {
        if (type.isOpen()) {
            return SimpleType.DYN;
        }
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        type.properties().forEach(property -> names.add(FieldName.escaped(property.name())));
        Map<String, Property> byName = new ConcurrentHashMap<>();
        type.properties().forEach(property -> byName.put(FieldName.escaped(property.name()), property));
        StructType struct = StructType.create(
                "type." + name,
                names.build(),
                field -> Optional.ofNullable(byName.get(field))
                        .map(property -> type(property.schema(), name + "." + field)));
        structs.put(struct.name(), struct);
        return struct;
    }

    private static CelType scalar(Schema.Scalar scalar) {
        return switch (scalar.type()) {
            case INTEGER, LONG -> SimpleType.INT;
            case BOOLEAN -> SimpleType.BOOL;
            case NUMBER -> SimpleType.DOUBLE;
            case INT_OR_STRING, QUANTITY -> SimpleType.DYN;
            case BYTES, DATE_TIME -> SimpleType.STRING;
            case STRING -> text(scalar.rules().format());
        };
    }

    private static CelType text(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "byte" -> SimpleType.BYTES;
            case "date", "date-time" -> SimpleType.TIMESTAMP;
            case "duration" -> SimpleType.DURATION;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }
}
