/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.jsonschema.JsonFault;
import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** Holds the file to its published schema, which is read with the first file. */
final class GitOpsSchema {

    private static final String RESOURCE = "gitops.schema.json";

    private GitOpsSchema() {}

    /** Everything that the schema has against the file, in the order of the file. */
    static List<Finding> faults(YamlMapping file) {
        Set<Finding> faults = new LinkedHashSet<>();
        for (JsonFault fault : schema().check(file, YamlDialect.GOYAML3)) {
            faults.add(new SchemaFault(fault).finding());
        }
        List<Finding> sorted = new ArrayList<>(faults);
        sorted.sort(null);
        return sorted;
    }

    static JsonSchema schema() {
        return new JsonSchema((YamlMapping) json(text(), RESOURCE));
    }

    /** JSON is YAML. */
    static YamlNode json(String text, String name) {
        return Objects.requireNonNull(YamlReader.readOne(text, name, YamlDialect.GOYAML2));
    }

    static String text() {
        try (InputStream in = GitOpsSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this jar
        }
    }
}
