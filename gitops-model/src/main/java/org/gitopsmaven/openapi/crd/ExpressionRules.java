/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.openapi.type.ExpressionRule;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The {@code x-kubernetes-validations} of a schema. */
final class ExpressionRules {

    private ExpressionRules() {}

    static List<ExpressionRule> of(YamlMapping schema) {
        YamlSequence rules = schema.sequence("x-kubernetes-validations");
        if (rules == null) {
            return List.of();
        }
        List<ExpressionRule> all = new ArrayList<>();
        for (YamlNode node : rules) {
            if (node instanceof YamlMapping mapping && mapping.get("rule") instanceof YamlScalar rule) {
                YamlScalar expression = mapping.get("messageExpression") instanceof YamlScalar scalar ? scalar : null;
                all.add(new ExpressionRule(
                        rule,
                        mapping.text("message"),
                        expression,
                        mapping.text("reason"),
                        mapping.text("fieldPath"),
                        "true".equals(mapping.text("optionalOldSelf"))));
            }
        }
        return List.copyOf(all);
    }
}
