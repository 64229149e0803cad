/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a schema has against a value.
 *
 * @param path the way to the value; to the field when a field may not be there or may not be called so
 * @param place the node that it stands at: the value, or a key
 * @param rules the part of the schema that the value does not obey
 * @param field the name of a field that is missing, may not be there or may not be called so; null when the value is meant
 */
public record JsonFault(
        Kind kind,
        FieldPath path,
        YamlNode place,
        String message,
        YamlMapping rules,
        @Nullable String field) {

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
}
