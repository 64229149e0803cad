/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** A value of this JSON type; only inside of alternatives, where CRDs may tell integers from strings. */
record JsonType(String type) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (!is(value, dialect)) {
            found.accept(new Violation(Violation.Kind.COMBINATION, "must be of type " + type, null));
        }
    }

    private boolean is(YamlNode value, YamlDialect dialect) {
        return switch (type) {
            case "object" -> value instanceof YamlMapping;
            case "array" -> value instanceof YamlSequence;
            case "string" -> value instanceof YamlScalar scalar && dialect.valueOf(scalar) instanceof YamlValue.Text;
            case "boolean" -> value instanceof YamlScalar scalar && dialect.valueOf(scalar) instanceof YamlValue.Bool;
            case "number" -> JsonNumber.of(value, dialect) != null;
            case "integer" -> {
                BigDecimal number = JsonNumber.of(value, dialect);
                yield number != null && number.stripTrailingZeros().scale() <= 0;
            }
            default -> true;
        };
    }
}
