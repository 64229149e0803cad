/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** The items of a list. */
final class ItemsCheck implements ShapeCheck {

    private final YamlDialect dialect;
    private final StructureWalk walk;
    private final ValueFaults faults;
    private final ListKeys keys;

    ItemsCheck(YamlDialect dialect, StructureWalk walk, ValueFaults faults, ListKeys keys) {
        this.dialect = dialect;
        this.walk = walk;
        this.faults = faults;
        this.keys = keys;
    }

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        if (!(node instanceof YamlSequence sequence)) {
            return faults.mistyped(node, "list", path);
        }
        Schema.Items list = (Schema.Items) schema;
        Schema item = list.item();
        for (int i = 0; i < sequence.size(); i++) {
            YamlNode value = sequence.get(i);
            if (!walk.isFine(value, item)) {
                item(value, item, field, path.item(i));
            }
        }
        keys.check(sequence, list, field, path);
        return true;
    }

    private void item(YamlNode item, Schema schema, String field, FieldPath path) {
        if (dialect.isNull(item) && !schema.rules().nullable() && !(schema instanceof Schema.Any)) {
            faults.tell(StructureRules.TYPE, path, item, "expected an item, got null");
        } else {
            walk.value(item, schema, field, path);
        }
    }
}
