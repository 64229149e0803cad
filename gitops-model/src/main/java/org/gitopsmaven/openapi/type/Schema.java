/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import java.util.List;

/** What a value may be. Never changes; types that contain themselves are resolved when they are asked for. */
public sealed interface Schema {

    ValueRules rules();

    /** Whatever there is in YAML. */
    record Any(ValueRules rules) implements Schema {}

    record Scalar(ScalarType type, ValueRules rules) implements Schema {}

    /**
     * A list.
     *
     * @param keys the fields that tell items of a {@link ListType#MAP} apart
     */
    record Items(Schema item, ListType listType, List<String> keys, ValueRules rules) implements Schema {}

    /** A mapping with any keys. */
    record Values(Schema value, ValueRules rules) implements Schema {}

    /** A mapping with known keys. */
    record Object(ObjectType type, ValueRules rules) implements Schema {}
}
