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
import org.jspecify.annotations.Nullable;

/** The least and the greatest number there may be. */
record NumberBounds(
        @Nullable BigDecimal least,
        boolean aboveLeast,
        @Nullable BigDecimal most,
        boolean belowMost) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        BigDecimal number = JsonNumber.of(value, dialect);
        if (number == null) {
            return;
        }
        if (least != null && number.compareTo(least) < (aboveLeast ? 1 : 0)) {
            report(number, (aboveLeast ? "greater than " : "at least ") + least.toPlainString(), found);
        }
        if (most != null && number.compareTo(most) > (belowMost ? -1 : 0)) {
            report(number, (belowMost ? "less than " : "at most ") + most.toPlainString(), found);
        }
    }

    private static void report(BigDecimal number, String wanted, Consumer<Violation> found) {
        found.accept(new Violation(Violation.Kind.RANGE, number.toPlainString() + " must be " + wanted, null));
    }
}
