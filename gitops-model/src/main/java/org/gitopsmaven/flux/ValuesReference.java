/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import org.gitopsmaven.resource.FieldReader;

/**
 * Values from a ConfigMap or Secret.
 *
 * @param key of the object; {@code values.yaml} when nothing is said
 * @param targetPath where the text is set as a single value, or empty for a whole document
 * @param literal whether that value is taken as it is
 * @param optional whether the object or key may be missing
 */
public record ValuesReference(FluxReference object, String key, String targetPath, boolean literal, boolean optional) {

    static ValuesReference of(FieldReader fields, String namespace) {
        String key = fields.text("valuesKey");
        return new ValuesReference(
                new FluxReference(fields.text("kind"), namespace, fields.text("name")),
                key.isEmpty() ? "values.yaml" : key,
                fields.text("targetPath"),
                fields.flag("literal"),
                fields.flag("optional"));
    }
}
