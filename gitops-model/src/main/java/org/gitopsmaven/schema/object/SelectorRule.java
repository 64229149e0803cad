/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** A controller selects the pods of its own template. */
final class SelectorRule implements ObjectRule {

    private static final Rule SELECTOR =
            new Rule("RES-SELECTOR", Severity.ERROR, "a workload selects the pods that it makes");

    @Override
    public Rule rule() {
        return SELECTOR;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        PodTemplate pod = manifest.pod();
        if (pod == null || !manifest.isController() && !manifest.is("argoproj.io", "Rollout")) {
            return;
        }
        Field selector = manifest.root().child("spec", "selector");
        if (selector == null) {
            return;
        }
        Field own = pod.labels();
        YamlMapping labels = own != null && own.node() instanceof YamlMapping mapping ? mapping : new YamlMapping();
        Field pairs = selector.child("matchLabels");
        if (pairs != null) {
            pairs(pairs, labels, complaints);
        }
        for (Field wanted : selector.items("matchExpressions")) {
            expression(wanted, labels, complaints);
        }
    }

    private static void pairs(Field wanted, YamlMapping labels, Complaints complaints) {
        for (YamlEntry entry : wanted.entries()) {
            String key = entry.name();
            String actual = labels.text(key);
            if (entry.value() instanceof YamlScalar value && !value.text().equals(actual)) {
                String seen = actual == null ? "which do not have it" : "(" + actual + ")";
                complaints.at(
                        new Field(wanted.way().field(key), value),
                        "selector " + key + "=" + value.text() + " does not match template labels " + seen);
            }
        }
    }

    private static void expression(Field wanted, YamlMapping labels, Complaints complaints) {
        String key = wanted.text("key");
        String operator = wanted.text("operator");
        if (key == null || operator == null) {
            return;
        }
        String actual = labels.text(key);
        boolean holds = switch (operator) {
            case "In" -> isListed(actual, wanted);
            case "NotIn" -> !isListed(actual, wanted);
            case "Exists" -> actual != null;
            case "DoesNotExist" -> actual == null;
            default -> true; // the structure is another rule's
        };
        if (!holds) {
            complaints.at(wanted, "selector " + key + " " + operator + " does not match template labels");
        }
    }

    private static boolean isListed(@Nullable String actual, Field wanted) {
        for (Field value : wanted.items("values")) {
            if (value.text().equals(actual)) {
                return true;
            }
        }
        return false;
    }
}
