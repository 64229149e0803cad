/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.Locale;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** How many characters, items or fields there may be. */
record CountBounds(Unit unit, long least, long most) implements Constraint {

    enum Unit {
        /** Code points. */
        CHARACTERS,
        ITEMS,
        FIELDS
    }

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        long count = count(value, dialect);
        if (count >= 0 && (count < least || count > most)) {
            String wanted = count < least ? "at least " + least : "at most " + most;
            String word = unit.name().toLowerCase(Locale.ROOT);
            found.accept(
                    new Violation(Violation.Kind.RANGE, "has " + count + " " + word + ", must have " + wanted, null));
        }
    }

    private long count(YamlNode value, YamlDialect dialect) {
        if (unit == Unit.ITEMS) {
            return value instanceof YamlSequence sequence ? sequence.size() : -1;
        }
        if (unit == Unit.FIELDS) {
            return value instanceof YamlMapping mapping ? mapping.size() : -1;
        }
        return value instanceof YamlScalar scalar && dialect.valueOf(scalar) instanceof YamlValue.Text text
                ? text.value().codePointCount(0, text.value().length())
                : -1;
    }
}
