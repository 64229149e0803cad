/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gitopsmaven.openapi.kubernetes.VersionedCatalogue;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.resource.Gvk;

/** Writes kinds of the catalogue as strict JSON schemas, so that other validators check the same. */
final class JsonSchemas {

    private final Map<String, String> definitions = new LinkedHashMap<>();

    private JsonSchemas() {}

    /** Writes {@code deployment-apps-v1.json} and the like. */
    static void write(VersionedCatalogue catalogue, Iterable<Gvk> kinds, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Gvk kind : kinds) {
            JsonSchemas schemas = new JsonSchemas();
            String root = schemas.of(catalogue.kind(kind).orElseThrow().schema());
            String all = schemas.definitions.entrySet().stream()
                    .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                    .collect(Collectors.joining(","));
            String group = kind.group().isEmpty() ? "" : "-" + kind.group().split("\\.")[0];
            String name = kind.kind().toLowerCase(Locale.ROOT) + group + "-" + kind.version() + ".json";
            Files.writeString(directory.resolve(name), "{\"allOf\":[" + root + "],\"definitions\":{" + all + "}}");
        }
    }

    private String of(Schema schema) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar.type());
        }
        if (schema instanceof Schema.Items list) {
            return "{\"type\":\"array\",\"items\":" + of(list.item()) + "}";
        }
        if (schema instanceof Schema.Values values) {
            return "{\"type\":\"object\",\"additionalProperties\":" + of(values.value()) + "}";
        }
        return schema instanceof Schema.Object object ? reference(object.type()) : "{}";
    }

    private String reference(ObjectType type) {
        String name = type.toString();
        if (definitions.putIfAbsent(name, "{}") == null && !type.isOpen()) {
            String fields = type.properties().stream()
                    .map(field -> '"' + field.name() + "\":" + of(field.schema()))
                    .collect(Collectors.joining(","));
            String required = type.required().stream()
                    .map(Property::name)
                    .map(field -> '"' + field + '"')
                    .collect(Collectors.joining(","));
            definitions.put(
                    name,
                    "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" + fields + "}"
                            + (required.isEmpty() ? "" : ",\"required\":[" + required + "]") + "}");
        }
        return "{\"$ref\":\"#/definitions/" + name + "\"}";
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case STRING, BYTES, DATE_TIME -> "{\"type\":\"string\"}";
            case INTEGER, LONG -> "{\"type\":\"integer\"}";
            case BOOLEAN -> "{\"type\":\"boolean\"}";
            case NUMBER -> "{\"type\":\"number\"}";
            case INT_OR_STRING -> "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}";
            case QUANTITY -> "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"number\"}]}";
        };
    }
}
