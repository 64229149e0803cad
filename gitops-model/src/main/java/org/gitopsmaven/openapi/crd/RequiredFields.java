/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** These fields are there. */
record RequiredFields(List<String> names) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (value instanceof YamlMapping mapping) {
            for (String name : names) {
                if (dialect.isNull(mapping.get(name))) {
                    found.accept(new Violation(Violation.Kind.COMBINATION, name + " must be set", null));
                }
            }
        }
    }
}
