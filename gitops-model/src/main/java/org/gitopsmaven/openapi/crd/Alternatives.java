/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;

/** One or more of several lists of constraints hold ({@code anyOf}), or just one ({@code oneOf}). */
record Alternatives(List<List<Constraint>> alternatives, boolean onlyOne) implements Constraint {

    @Override
    public void check(YamlNode value, YamlDialect dialect, Consumer<Violation> found) {
        List<String> reasons = new ArrayList<>();
        int holding = 0;
        for (List<Constraint> alternative : alternatives) {
            List<Violation> violations = new ArrayList<>();
            alternative.forEach(constraint -> constraint.check(value, dialect, violations::add));
            if (violations.isEmpty()) {
                holding++;
            } else {
                reasons.add(violations.get(0).message());
            }
        }
        if (holding == 0) {
            String all = reasons.stream().distinct().collect(Collectors.joining("; or "));
            report("fits none of the alternatives: " + all, found);
        } else if (onlyOne && holding > 1) {
            report(String.format(Locale.ROOT, "fits %d alternatives of which only one is allowed", holding), found);
        }
    }

    private static void report(String message, Consumer<Violation> found) {
        found.accept(new Violation(Violation.Kind.COMBINATION, message, null));
    }
}
