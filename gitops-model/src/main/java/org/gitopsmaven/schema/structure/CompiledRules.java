/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.Schema;

/** Rules of schemas, each compiled when a value of its schema is first seen. */
final class CompiledRules {

    private final Map<Schema, List<CompiledRule>> bySchema = Collections.synchronizedMap(new IdentityHashMap<>());

    List<CompiledRule> of(Schema schema) {
        return bySchema.computeIfAbsent(
                schema, key -> CompiledRule.all(key.rules().expressions(), key));
    }
}
