/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlNode;

/**
 * What a schema has against a value.
 *
 * @param place the node that it stands at: the value, or a key
 */
public record JsonFault(Kind kind, FieldPath path, YamlNode place, String message) {

    /** What sort of fault it is. */
    public enum Kind {
        TYPE,
        REQUIRED,
        UNKNOWN_FIELD,
        ENUM,
        FORMAT,
        RANGE,
        COMBINATION
    }

    static JsonFault of(Violation violation, FieldPath path, YamlNode place) {
        return new JsonFault(Kind.valueOf(violation.kind().name()), path, place, violation.message());
    }
}
