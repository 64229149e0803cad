/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEquality;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/** One of these values, whatever they are. */
record ValueChoice(List<YamlNode> values, YamlDialect writtenIn) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (values.stream().noneMatch(choice -> isSame(choice, value, dialect))) {
            List<String> texts = values.stream().map(Object::toString).toList();
            String text = value instanceof YamlScalar scalar ? "'" + scalar.text() + "'" : "the value";
            String phrase = value instanceof YamlScalar scalar ? Suggestion.phrase(scalar.text(), texts) : "";
            found.accept(new Violation(
                    Violation.Kind.ENUM, text + " is not one of " + String.join(", ", texts) + phrase, null));
        }
    }

    private boolean isSame(YamlNode choice, YamlNode value, YamlDialect dialect) {
        return choice instanceof YamlScalar a && value instanceof YamlScalar b
                ? writtenIn.valueOf(a).equals(dialect.valueOf(b))
                : YamlEquality.same(choice, value, dialect);
    }
}
