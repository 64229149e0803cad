/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;

/** Holds the file to its published schema. The only class that knows the library behind it; loaded with the first file. */
final class GitOpsSchema {

    private static final String RESOURCE = "gitops.schema.json";

    private GitOpsSchema() {}

    /** Everything that the schema has against the file, in the order of the file. */
    static List<Finding> faults(YamlMapping file) {
        String text = text();
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
        SchemaPlace place = new SchemaPlace(file);
        List<Error> errors = schema.validate(YamlJson.write(file), InputFormat.JSON);
        return errors.stream()
                .map(error -> SchemaFault.of(error, schema.getSchemaNode()).finding(place))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text() {
        try (InputStream in = GitOpsSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this jar
        }
    }
}
