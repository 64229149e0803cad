/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Walks a tree beside its schema. As deep as the tree, which its reader bounds. */
final class StructureWalk {

    private final YamlDialect dialect;
    private final Encryption encryption;
    private final ValueText text;
    private final ScalarCheck scalars;
    private final ListKeys listKeys;
    private final Consumer<Fault> found;

    StructureWalk(YamlDialect dialect, Encryption encryption, boolean confidential, Consumer<Fault> found) {
        this.dialect = dialect;
        this.encryption = encryption;
        this.text = new ValueText(dialect, confidential);
        this.scalars = new ScalarCheck(dialect, text, found);
        this.listKeys = new ListKeys(found);
        this.found = found;
    }

    /** The object itself. What is below {@code status} is the cluster's to write. */
    void root(YamlMapping object, ObjectType type) {
        fields(object, type, FieldPath.ROOT, true);
    }

    private void fields(YamlMapping object, ObjectType type, FieldPath path, boolean root) {
        int required = 0;
        for (int i = 0; i < object.size(); i++) {
            YamlEntry entry = object.entry(i);
            String name = entry.name();
            Property property = type.property(name);
            if (property == null) {
                unknown(entry, type, path, root);
                continue;
            }
            boolean absent =
                    dialect.isNull(entry.value()) && !property.schema().rules().nullable();
            if (!absent) {
                required += property.required() ? 1 : 0;
                if (!(root && name.equals("status"))) {
                    value(entry.value(), property.schema(), name, path.field(name));
                }
            }
        }
        if (required < type.required().size()) {
            missing(object, type, path);
        }
    }

    /** What Go programs print of metadata that has none. */
    private boolean isPrinted(YamlEntry entry) {
        return entry.name().equals("creationTimestamp") && dialect.isNull(entry.value());
    }

    private void unknown(YamlEntry entry, ObjectType type, FieldPath path, boolean root) {
        String name = entry.name();
        if (type.isOpen() || root && encryption.isOwn(name) || isPrinted(entry)) {
            return;
        }
        String others = type.otherVersions(name);
        FieldPath field = path.field(name);
        if (others == null) {
            Collection<Property> known = type.properties();
            String phrase =
                    Suggestion.phrase(name, known.stream().map(Property::name).toList());
            report(StructureRules.UNKNOWN_FIELD, field, entry.key(), "unknown field '" + name + "'" + phrase);
        } else {
            found.accept(Fault.ofVersion(
                    StructureRules.UNKNOWN_FIELD,
                    field,
                    entry.key(),
                    "field '" + name + "' does not exist",
                    " (known " + others + ")"));
        }
    }

    private void missing(YamlMapping object, ObjectType type, FieldPath path) {
        for (Property property : type.required()) {
            YamlNode value = object.get(property.name());
            boolean nullable = property.schema().rules().nullable();
            if ((value == null || dialect.isNull(value) && !nullable) && !isMisspelt(property.name(), object, type)) {
                report(StructureRules.REQUIRED, path, object, "missing required field " + property.name());
            }
        }
    }

    /** Whether an unknown field was told to be this one: that it is missing has the same cause. */
    private static boolean isMisspelt(String name, YamlMapping object, ObjectType type) {
        if (type.isOpen()) {
            return false;
        }
        List<String> known = type.properties().stream().map(Property::name).toList();
        for (YamlEntry entry : object) {
            if (type.property(entry.name()) == null
                    && type.otherVersions(entry.name()) == null
                    && Suggestion.closest(entry.name(), known)
                            .filter(name::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void value(YamlNode node, Schema schema, String field, FieldPath path) {
        if (dialect.isNull(node) && schema.rules().nullable()) {
            return;
        }
        if (node instanceof YamlScalar scalar && encryption.isHidden(scalar)) {
            return;
        }
        if (typed(node, schema, field, path)) {
            List<Constraint> constraints = schema.rules().constraints();
            if (!constraints.isEmpty()) {
                check(node, constraints, path);
            }
        }
    }

    private void check(YamlNode node, List<Constraint> constraints, FieldPath path) {
        for (Constraint constraint : constraints) {
            constraint.check(node, dialect, violation -> report(rule(violation), path, node, violation.message()));
        }
    }

    /** Whether the value is of its type; what is inside of it is checked besides. */
    private boolean typed(YamlNode node, Schema schema, String field, FieldPath path) {
        if (schema instanceof Schema.Any) {
            return true;
        }
        if (schema instanceof Schema.Scalar scalar) {
            return node instanceof YamlScalar value
                    ? scalars.check(value, scalar.type(), path)
                    : mistyped(node, scalar.type().word(), path);
        }
        if (schema instanceof Schema.Items list) {
            if (!(node instanceof YamlSequence sequence)) {
                return mistyped(node, "list", path);
            }
            items(sequence, list, field, path);
            return true;
        }
        if (!(node instanceof YamlMapping mapping)) {
            return mistyped(node, "object", path);
        }
        if (schema instanceof Schema.Object object) {
            fields(mapping, object.type(), path, false);
        } else if (schema instanceof Schema.Values values) {
            values(mapping, values, path);
        }
        return true;
    }

    private void items(YamlSequence sequence, Schema.Items list, String field, FieldPath path) {
        for (int i = 0; i < sequence.size(); i++) {
            YamlNode item = sequence.get(i);
            if (dialect.isNull(item) && !list.item().rules().nullable() && !(list.item() instanceof Schema.Any)) {
                report(StructureRules.TYPE, path.item(i), item, "expected an item, got null");
            } else {
                value(item, list.item(), field, path.item(i));
            }
        }
        listKeys.check(sequence, list, field, path);
    }

    private void values(YamlMapping mapping, Schema.Values values, FieldPath path) {
        for (int i = 0; i < mapping.size(); i++) {
            YamlEntry entry = mapping.entry(i);
            if (!dialect.isNull(entry.value())) {
                value(entry.value(), values.value(), entry.name(), path.field(entry.name()));
            }
        }
    }

    private boolean mistyped(YamlNode node, String wanted, FieldPath path) {
        report(StructureRules.TYPE, path, node, "expected " + wanted + ", got " + text.of(node));
        return false;
    }

    private void report(Rule rule, FieldPath path, YamlNode place, String message) {
        found.accept(Fault.of(rule, path, place, message));
    }

    private static Rule rule(Violation violation) {
        return switch (violation.kind()) {
            case ENUM -> StructureRules.ENUM;
            case FORMAT -> StructureRules.FORMAT;
            case RANGE -> StructureRules.RANGE;
            case COMBINATION -> StructureRules.COMBINATION;
        };
    }
}
