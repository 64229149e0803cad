/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against a schema we publish, and the schema against what we write: it has no field that the schema lacks. */
public final class JsonSchemas {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Schema schema;

    private JsonSchemas(Schema schema) {
        this.schema = schema;
    }

    /** The schema in a resource of the main classes. */
    public static JsonSchemas of(String resource) {
        InputStream stream = JsonSchemas.class.getResourceAsStream(resource);
        return new JsonSchemas(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Objects.requireNonNull(stream, resource), InputFormat.JSON));
    }

    /** Fails unless the text has exactly the fields of the schema, each of a type it allows. */
    public JsonNode check(String json) {
        JsonNode document = MAPPER.readTree(json);
        assertThat(schema.validate(document)).isEmpty();
        checkFields(document, schema.getSchemaNode(), "");
        return document;
    }

    private void checkFields(JsonNode value, JsonNode rule, String path) {
        if (rule.has("$ref")) {
            JsonNode root = schema.getSchemaNode();
            checkFields(value, root.at(rule.get("$ref").stringValue().substring(1)), path);
            return;
        }
        JsonNode properties = rule.path("properties");
        for (String name : properties.isEmpty() ? List.<String>of() : value.propertyNames()) {
            assertThat(properties.propertyNames()).as(path).contains(name);
            checkFields(value.get(name), properties.get(name), path + "/" + name);
        }
        if (rule.has("items")) {
            value.forEach(item -> checkFields(item, rule.get("items"), path + "/item"));
        }
    }
}
