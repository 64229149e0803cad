/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;

/** These constraints do not all hold. */
record Negation(List<Constraint> constraints) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        List<Violation> violations = new ArrayList<>();
        constraints.forEach(constraint -> constraint.check(value, dialect, violations::add));
        if (violations.isEmpty()) {
            found.accept(new Violation(Violation.Kind.COMBINATION, "is what the CRD does not allow", null));
        }
    }
}
