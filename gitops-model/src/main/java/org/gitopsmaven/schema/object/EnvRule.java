/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** An environment variable has a value or a source of one, not both. */
final class EnvRule implements PodRule {

    private static final Rule ENV = new Rule("RES-ENV", Severity.ERROR, "environment variables have one value");

    @Override
    public Rule rule() {
        return ENV;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            for (Field variable : container.items("env")) {
                Field source = variable.child("valueFrom");
                Field value = source == null ? null : variable.child("value");
                if (value != null
                        && source != null
                        && source.node() instanceof YamlMapping
                        && !value.text().isEmpty()
                        && !dialect.isNull(value.node())) {
                    complaints.at(value, "env " + variable.text("name") + " has both value and valueFrom");
                }
            }
        }
    }
}
