/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * One of these texts. The enumerations are those of the newest version. An empty text is the same as none to the API
 * server.
 */
record TextChoice(List<String> texts) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        if (value instanceof YamlScalar scalar && !scalar.text().isEmpty() && !texts.contains(scalar.text())) {
            List<String> known = texts.stream().filter(text -> !text.isEmpty()).toList();
            String phrase = Suggestion.phrase(scalar.text(), known);
            found.accept(new Violation(
                    Violation.Kind.ENUM,
                    "'" + scalar.text() + "' is not one of " + String.join(", ", known) + phrase,
                    null));
        }
    }
}
