/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Finds where in the source an expression stands: it was read in a text that kustomize wrote. */
final class ExpressionFinder {

    private ExpressionFinder() {}

    /** The place of the first value or key that holds it; null when none does. */
    static @Nullable Location find(YamlNode node, String expression) {
        if (expression.isEmpty()) {
            return null;
        }
        if (node instanceof YamlScalar scalar) {
            return scalar.text().contains(expression) && scalar.mark().line() > 0
                    ? scalar.mark().location()
                    : null;
        }
        Location found = null;
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                found = found != null ? found : find(entry.key(), expression);
                found = found != null ? found : find(entry.value(), expression);
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                found = found != null ? found : find(item, expression);
            }
        }
        return found;
    }
}
