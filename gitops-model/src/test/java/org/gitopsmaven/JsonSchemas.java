/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against a schema we publish: the part of draft 7 that our schemas use. */
public final class JsonSchemas {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode schema;

    private JsonSchemas(JsonNode schema) {
        this.schema = schema;
    }

    /** The schema in a resource of the main classes. */
    public static JsonSchemas of(String resource) {
        InputStream stream = JsonSchemas.class.getResourceAsStream(resource);
        return new JsonSchemas(MAPPER.readTree(Objects.requireNonNull(stream, resource)));
    }

    /** Fails unless the text has exactly the fields of the schema, each of a type it allows. */
    public JsonNode check(String json) {
        JsonNode document = MAPPER.readTree(json);
        check(document, schema, "");
        return document;
    }

    private void check(JsonNode value, JsonNode rule, String path) {
        if (rule.has("$ref")) {
            check(value, schema.at(rule.get("$ref").stringValue().substring(1)), path);
            return;
        }
        checkType(value, rule, path);
        if (rule.has("properties")) {
            assertThat(value.propertyNames())
                    .as(path)
                    .containsExactlyElementsOf(rule.get("properties").propertyNames());
            rule.get("required")
                    .forEach(name -> assertThat(value.propertyNames()).as(path).contains(name.stringValue()));
            value.propertyNames()
                    .forEach(name ->
                            check(value.get(name), rule.get("properties").get(name), path + "/" + name));
        }
        if (rule.has("items")) {
            value.forEach(item -> check(item, rule.get("items"), path + "/item"));
        }
    }

    private static void checkType(JsonNode value, JsonNode rule, String path) {
        if (rule.has("type")) {
            JsonNode types = rule.get("type");
            String own = type(value);
            assertThat(types.isArray() ? types.toString() : "[" + types + "]")
                    .as(path)
                    .contains("\"" + own + "\"");
        }
        if (rule.has("enum")) {
            assertThat(rule.get("enum").toString()).as(path).contains(value.toString());
        }
        if (rule.has("const")) {
            assertThat(value).as(path).isEqualTo(rule.get("const"));
        }
        if (rule.has("pattern") && value.isString()) {
            assertThat(value.stringValue()).as(path).matches(rule.get("pattern").stringValue());
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> "integer";
            case NULL -> "null";
            default -> value.getNodeType().name();
        };
    }
}
