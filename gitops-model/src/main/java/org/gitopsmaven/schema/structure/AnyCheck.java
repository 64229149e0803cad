/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlNode;

/** What may be whatever there is in YAML. */
final class AnyCheck implements ShapeCheck {

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        return true;
    }
}
