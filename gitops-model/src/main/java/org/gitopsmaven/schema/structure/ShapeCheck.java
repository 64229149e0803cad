/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Checks values of one shape: an object, a list, a map, a scalar. All shapes are called at one place, where the JIT
 * compiler cannot see which comes: it compiles each by itself, once, instead of all of them into each other.
 */
interface ShapeCheck {

    /**
     * Whether the value is of this shape; what is inside of it is checked besides.
     *
     * @param schema one of this shape
     * @param field the name of the field that holds the value, or the list that it is in
     */
    boolean check(YamlNode node, Schema schema, String field, FieldPath path);
}
