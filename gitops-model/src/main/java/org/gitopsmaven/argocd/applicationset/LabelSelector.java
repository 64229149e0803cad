/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.resource.FieldReader;

/** {@code matchLabels} and {@code matchExpressions}. Ported from {@code applicationset/utils/selector}. */
final class LabelSelector {

    private record Requirement(String key, String operator, List<String> values) {

        boolean matches(Map<String, String> labels) {
            String value = labels.get(key);
            return switch (operator) {
                case "In" -> value != null && values.contains(value);
                case "NotIn" -> value == null || !values.contains(value);
                case "Exists" -> value != null;
                default -> value == null;
            };
        }
    }

    private final List<Requirement> requirements;

    private LabelSelector(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    static LabelSelector of(FieldReader fields) {
        List<Requirement> requirements = new ArrayList<>();
        fields.textMap("matchLabels")
                .forEach((key, value) -> requirements.add(new Requirement(key, "In", List.of(value))));
        for (FieldReader expression : fields.list("matchExpressions")) {
            requirements.add(requirement(expression));
        }
        return new LabelSelector(List.copyOf(requirements));
    }

    private static Requirement requirement(FieldReader expression) {
        String operator = expression.text("operator");
        List<String> values = expression.texts("values");
        boolean wantsValues = operator.equals("In") || operator.equals("NotIn");
        if (!wantsValues && !operator.equals("Exists") && !operator.equals("DoesNotExist")) {
            throw new GitOpsException(
                    GoQuote.quote(operator) + " is not a valid pod selector operator",
                    expression.locationOf("operator"),
                    "the operators are In, NotIn, Exists and DoesNotExist");
        }
        if (wantsValues == values.isEmpty()) {
            throw new GitOpsException(
                    operator + (wantsValues ? " needs values" : " takes no values"), expression.location());
        }
        return new Requirement(expression.text("key"), operator, values);
    }

    boolean isEmpty() {
        return requirements.isEmpty();
    }

    boolean matches(Map<String, String> labels) {
        return requirements.stream().allMatch(requirement -> requirement.matches(labels));
    }
}
