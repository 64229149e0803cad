/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** The values of a mapping that may have any keys. */
final class ValuesCheck implements ShapeCheck {

    private final YamlDialect dialect;
    private final StructureWalk walk;
    private final ValueFaults faults;

    ValuesCheck(YamlDialect dialect, StructureWalk walk, ValueFaults faults) {
        this.dialect = dialect;
        this.walk = walk;
        this.faults = faults;
    }

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        if (!(node instanceof YamlMapping mapping)) {
            return faults.mistyped(node, "object", path);
        }
        Schema wanted = ((Schema.Values) schema).value();
        for (int i = 0; i < mapping.size(); i++) {
            YamlEntry entry = mapping.entry(i);
            if (!walk.isFine(entry.value(), wanted) && !dialect.isNull(entry.value())) {
                walk.value(entry.value(), wanted, entry.name(), path.field(entry.name()));
            }
        }
        return true;
    }
}
