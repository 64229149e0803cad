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
import org.gitopsmaven.yaml.YamlNode;

/** A multiple of a number ({@code multipleOf}). */
record NumberStep(BigDecimal step) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        BigDecimal number = JsonNumber.of(value, dialect);
        if (number != null && number.remainder(step).signum() != 0) {
            found.accept(new Violation(
                    Violation.Kind.RANGE,
                    number.toPlainString() + " must be a multiple of " + step.toPlainString(),
                    null));
        }
    }
}
