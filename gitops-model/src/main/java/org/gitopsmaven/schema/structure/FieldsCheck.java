/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** The fields of an object. */
final class FieldsCheck implements ShapeCheck {

    private final YamlDialect dialect;
    private final StructureWalk walk;
    private final ValueFaults faults;
    private final FieldFaults fieldFaults;

    FieldsCheck(YamlDialect dialect, StructureWalk walk, ValueFaults faults, FieldFaults fieldFaults) {
        this.dialect = dialect;
        this.walk = walk;
        this.faults = faults;
        this.fieldFaults = fieldFaults;
    }

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        if (!(node instanceof YamlMapping mapping)) {
            return faults.mistyped(node, "object", path);
        }
        fields(mapping, ((Schema.Object) schema).type(), path, false);
        return true;
    }

    /** @param root whether it is the object itself: what is below {@code status} is the cluster's to write */
    void fields(YamlMapping object, ObjectType type, FieldPath path, boolean root) {
        int required = 0;
        for (int i = 0; i < object.size(); i++) {
            YamlEntry entry = object.entry(i);
            Property property = type.property(entry.name());
            if (property == null) {
                fieldFaults.unknown(entry, type, path, root);
            } else if (isThere(entry.value(), property, path, root)) {
                required += property.required() ? 1 : 0;
            }
        }
        if (required < type.required().size()) {
            fieldFaults.missing(object, type, path);
        }
    }

    /** Checks a field, and says whether it is more than a null that stands for nothing. */
    private boolean isThere(YamlNode value, Property property, FieldPath path, boolean root) {
        Schema schema = property.schema();
        if (walk.isFine(value, schema)) {
            return true;
        }
        if (dialect.isNull(value) && !schema.rules().nullable()) {
            return false;
        }
        String name = property.name();
        if (!root || !name.equals("status")) {
            walk.value(value, schema, name, path.field(name));
        }
        return true;
    }
}
