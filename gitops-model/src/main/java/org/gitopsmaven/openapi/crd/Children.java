/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Constraints of what is inside a value.
 *
 * @param fields of the named fields, where they are there
 * @param items of each item of a list
 * @param others of each field that is not named
 */
record Children(Map<String, List<Constraint>> fields, List<Constraint> items, List<Constraint> others)
        implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (value instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                List<Constraint> constraints = fields.getOrDefault(entry.name(), others);
                check(constraints, entry.value(), entry.name() + ": ", dialect, found);
            }
        } else if (value instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                check(items, sequence.get(i), "[" + i + "]: ", dialect, found);
            }
        }
    }

    private static void check(
            List<Constraint> constraints,
            YamlNode value,
            String prefix,
            YamlDialect dialect,
            Consumer<Violation> found) {
        if (!dialect.isNull(value)) {
            constraints.forEach(constraint -> constraint.check(
                    value,
                    dialect,
                    inner -> found.accept(new Violation(inner.kind(), prefix + inner.message(), inner.hint()))));
        }
    }
}
