/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/** Random schemas and values: what a library that knows all of JSON Schema accepts, and nothing else, is accepted here. */
class JsonSchemaLibraryTest {

    private static final SchemaRegistry LIBRARY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Property(tries = 1500)
    void acceptsWhatTheLibraryAccepts(@ForAll long seed) {
        Random random = new Random(seed);
        RandomSchemas schemas = new RandomSchemas(random);
        String schema = "{\"$defs\":{\"d\":" + schemas.schema(0) + "},"
                + schemas.schema(3).substring(1);
        String json = schema.replace(",}", "}");

        for (int i = 0; i < 8; i++) {
            String value = schemas.value(3);
            boolean theirs = LIBRARY.getSchema(json, InputFormat.JSON)
                    .validate(value, InputFormat.JSON)
                    .isEmpty();
            assertThat(accepts(json, value)).as(json + " " + value).isEqualTo(theirs);
        }
    }

    private static boolean accepts(String schema, String value) {
        return new JsonSchema(
                        (YamlMapping) Objects.requireNonNull(YamlReader.readOne(schema, "s", YamlDialect.GOYAML2)))
                .check(Objects.requireNonNull(YamlReader.readOne(value, "v", YamlDialect.GOYAML2)), YamlDialect.GOYAML2)
                .isEmpty();
    }
}
