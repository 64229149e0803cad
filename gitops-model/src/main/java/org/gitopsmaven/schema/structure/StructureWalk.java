/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/** Walks a tree beside its schema. As deep as the tree, which its reader bounds. */
final class StructureWalk {

    private final YamlDialect dialect;
    private final ValueFaults faults;
    private final FieldsCheck fields;
    private final ShapeCheck items;
    private final ShapeCheck values;
    private final ShapeCheck scalars;
    private final ShapeCheck any = new AnyCheck();
    private final ShapeCheck seen;

    StructureWalk(YamlDialect dialect, Encryption encryption, boolean confidential, Consumer<Fault> found) {
        this.dialect = dialect;
        this.faults = new ValueFaults(dialect, confidential, found);
        this.fields = new FieldsCheck(dialect, this, faults, new FieldFaults(dialect, encryption, found));
        this.items = new ItemsCheck(dialect, this, faults, new ListKeys(found));
        this.values = new ValuesCheck(dialect, this, faults);
        this.scalars = new ScalarCheck(dialect, faults);
        this.seen = new SeenCheck(dialect, encryption, this);
    }

    /** The object itself. */
    void root(YamlMapping object, ObjectType type) {
        fields.fields(object, type, FieldPath.ROOT, true);
    }

    /** Whether a value is right beyond doubt, as most scalars are; quicker than to check it. */
    boolean isFine(YamlNode node, Schema schema) {
        return node instanceof YamlScalar scalar
                && schema instanceof Schema.Scalar wanted
                && wanted.rules().constraints().isEmpty()
                && SureScalar.of(wanted.type()).is(scalar, dialect);
    }

    void value(YamlNode node, Schema schema, String field, FieldPath path) {
        if (check(node instanceof YamlScalar ? seen : shape(schema), node, schema, field, path)) {
            List<Constraint> constraints = schema.rules().constraints();
            if (!constraints.isEmpty()) {
                faults.constrain(node, constraints, path);
            }
        }
    }

    /** Whether a scalar that can be seen is of the shape that it should have. */
    boolean isShaped(YamlScalar scalar, Schema schema, String field, FieldPath path) {
        return check(shape(schema), scalar, schema, field, path);
    }

    private static boolean check(ShapeCheck shape, YamlNode node, Schema schema, String field, FieldPath path) {
        return shape.check(node, schema, field, path);
    }

    private ShapeCheck shape(Schema schema) {
        if (schema instanceof Schema.Scalar) {
            return scalars;
        }
        if (schema instanceof Schema.Object) {
            return fields;
        }
        if (schema instanceof Schema.Items) {
            return items;
        }
        return schema instanceof Schema.Values ? values : any;
    }
}
