/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gitopsmaven.openapi.kubernetes.VersionedCatalogue;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.resource.Gvk;

/**
 * Writes kinds of the catalogue as strict JSON schemas of the shape in which catalogues for kubeconform are published: all
 * types inlined, and null allowed where a field is not required.
 */
final class JsonSchemas {

    private final Set<ObjectType> open = new HashSet<>();

    private JsonSchemas() {}

    /** Writes {@code deployment-apps-v1.json} and the like. */
    static void write(VersionedCatalogue catalogue, Iterable<Gvk> kinds, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Gvk kind : kinds) {
            String group = kind.group().isEmpty() ? "" : "-" + kind.group().split("\\.")[0];
            String name = kind.kind().toLowerCase(Locale.ROOT) + group + "-" + kind.version() + ".json";
            Schema schema = catalogue.kind(kind).orElseThrow().schema();
            Files.writeString(directory.resolve(name), "{" + new JsonSchemas().of(schema, true) + "}");
        }
    }

    private String of(Schema schema, boolean required) {
        if (schema instanceof Schema.Scalar scalar) {
            return scalar(scalar.type(), required);
        }
        if (schema instanceof Schema.Items list) {
            return type("array", required) + ",\"items\":{" + of(list.item(), true) + "}";
        }
        if (schema instanceof Schema.Values values) {
            return type("object", required) + ",\"additionalProperties\":{" + of(values.value(), true) + "}";
        }
        return schema instanceof Schema.Object object ? object(object.type(), required) : "";
    }

    private String object(ObjectType type, boolean required) {
        if (type.isOpen() || !open.add(type)) {
            return type("object", required);
        }
        String fields = type.properties().stream()
                .map(field -> '"' + field.name() + "\":{" + of(field.schema(), field.required()) + "}")
                .collect(Collectors.joining(","));
        String wanted =
                type.required().stream().map(field -> '"' + field.name() + '"').collect(Collectors.joining(","));
        open.remove(type);
        return type("object", required) + ",\"additionalProperties\":false,\"properties\":{" + fields + "}"
                + (wanted.isEmpty() ? "" : ",\"required\":[" + wanted + "]");
    }

    private static String type(String name, boolean required) {
        return "\"type\":" + (required ? '"' + name + '"' : "[\"" + name + "\",\"null\"]");
    }

    private static String scalar(ScalarType type, boolean required) {
        return switch (type) {
            case STRING -> type("string", required);
            case BYTES -> type("string", required) + ",\"format\":\"byte\"";
            case DATE_TIME -> type("string", required) + ",\"format\":\"date-time\"";
            case INTEGER -> type("integer", required) + ",\"format\":\"int32\"";
            case LONG -> type("integer", required) + ",\"format\":\"int64\"";
            case BOOLEAN -> type("boolean", required);
            case NUMBER -> type("number", required);
            case INT_OR_STRING -> "\"oneOf\":[{" + type("string", required) + "},{\"type\":\"integer\"}]";
            case QUANTITY -> "\"oneOf\":[{" + type("string", required) + "},{\"type\":\"number\"}]";
        };
    }
}
