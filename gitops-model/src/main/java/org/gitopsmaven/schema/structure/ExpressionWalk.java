/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.schema.Placeholder;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Holds an object to the rules that its CRD wrote in CEL. Comes after everything else was found to be right, and sees
 * the defaults. As deep as the tree, which its reader bounds.
 */
final class ExpressionWalk {

    private final YamlDialect dialect;
    private final CompiledRules rules;
    private final Consumer<Fault> found;

    ExpressionWalk(YamlDialect dialect, CompiledRules rules, Consumer<Fault> found) {
        this.dialect = dialect;
        this.rules = rules;
        this.found = found;
    }

    void object(YamlMapping object, Schema schema) {
        value(object, schema, FieldPath.ROOT, true);
    }

    private void value(YamlNode node, Schema schema, FieldPath path, boolean root) {
        if (dialect.isNull(node)) {
            return;
        }
        if (!schema.rules().expressions().isEmpty()) {
            rules.of(schema).forEach(rule -> check(rule, node, schema, path));
        }
        if (node instanceof YamlMapping mapping && schema instanceof Schema.Object object) {
            for (YamlEntry entry : mapping.entries()) {
                Property property = object.type().property(entry.name());
                boolean ofCluster = root && entry.name().equals("status");
                if (property != null && !ofCluster) {
                    value(entry.value(), property.schema(), path.field(entry.name()), false);
                }
            }
        } else if (node instanceof YamlMapping mapping && schema instanceof Schema.Values values) {
            mapping.forEach(entry -> value(entry.value(), values.value(), path.field(entry.name()), false));
        } else if (node instanceof YamlSequence sequence && schema instanceof Schema.Items list) {
            for (int i = 0; i < sequence.size(); i++) {
                value(sequence.get(i), list.item(), path.item(i), false);
            }
        }
    }

    private void check(CompiledRule rule, YamlNode node, Schema schema, FieldPath path) {
        if (rule.obstacle() != null) {
            found.accept(Fault.of(
                    StructureRules.EXPRESSION_SKIPPED,
                    path,
                    rule.source().rule(),
                    "the rule '" + rule.source().rule().text().strip() + "' is not checked: " + rule.obstacle()));
            return;
        }
        rule.fault(node, schema, dialect)
                .filter(message -> !hasHidden(node))
                .ifPresent(message -> report(rule, node, path, message));
    }

    /** A rule may fail for a value that is only put in later. */
    private static boolean hasHidden(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> hasHidden(entry.value()));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().anyMatch(ExpressionWalk::hasHidden);
        }
        return node instanceof YamlScalar scalar && Placeholder.isIn(scalar.text());
    }

    private void report(CompiledRule rule, YamlNode node, FieldPath path, String message) {
        RuleField field = RuleField.of(rule.source().fieldPath(), node, path);
        found.accept(Fault.of(StructureRules.EXPRESSION, field.path(), field.node(), message));
    }
}
