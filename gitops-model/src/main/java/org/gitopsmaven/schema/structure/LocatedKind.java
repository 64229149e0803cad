/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.jsonschema.WiderSchema;
import org.gitopsmaven.openapi.crd.CustomKind;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A kind of which a file has the schema.
 *
 * @param kind what is compiled of it; no more than what every object has when there is a wider schema
 * @param wider the schema, when it says more than those of CRDs may, or null
 */
record LocatedKind(CustomKind kind, @Nullable JsonSchema wider) {

    private static final String ANY_OBJECT = "x-kubernetes-preserve-unknown-fields: true";

    static LocatedKind of(String version, YamlMapping schema) {
        return WiderSchema.isOne(schema)
                ? new LocatedKind(CustomKind.ofSchema(version, anyObject()), new JsonSchema(schema))
                : new LocatedKind(CustomKind.ofSchema(version, schema), null);
    }

    private static YamlMapping anyObject() {
        return YamlReader.readOne(ANY_OBJECT, "", YamlDialect.GOYAML2) instanceof YamlMapping any
                ? any
                : new YamlMapping();
    }
}
