/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;

/** Tells what is wrong with values. */
final class ValueFaults {

    private final YamlDialect dialect;
    private final ValueText text;
    private final Consumer<Fault> found;

    ValueFaults(YamlDialect dialect, boolean confidential, Consumer<Fault> found) {
        this.dialect = dialect;
        this.text = new ValueText(dialect, confidential);
        this.found = found;
    }

    void tell(Rule rule, FieldPath path, YamlNode place, String message) {
        found.accept(Fault.of(rule, path, place, message));
    }

    /** Tells that a value is of another type; always false. */
    boolean mistyped(YamlNode node, String wanted, FieldPath path) {
        return mistyped(node, wanted, path, "");
    }

    /** @param advice what follows in the message */
    boolean mistyped(YamlNode node, String wanted, FieldPath path, String advice) {
        tell(StructureRules.TYPE, path, node, "expected " + wanted + ", got " + text.of(node) + advice);
        return false;
    }

    /** Tells which constraints a value breaks. */
    void constrain(YamlNode node, List<Constraint> constraints, FieldPath path) {
        for (Constraint constraint : constraints) {
            constraint.check(node, dialect, new Violations(path, node));
        }
    }

    /** A class, as a lambda costs a cold run three times as much. */
    private final class Violations implements Consumer<Violation> {

        private final FieldPath path;
        private final YamlNode node;

        Violations(FieldPath path, YamlNode node) {
            this.path = path;
            this.node = node;
        }

        @Override
        public void accept(Violation violation) {
            tell(rule(violation), path, node, violation.message());
        }
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
