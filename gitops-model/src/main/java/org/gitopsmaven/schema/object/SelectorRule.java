/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Optional;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

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
        Optional<PodTemplate> pod = manifest.pod();
        if (pod.isEmpty() || !manifest.isController() && !manifest.is("argoproj.io", "Rollout")) {
            return;
        }
        YamlMapping labels = pod.get()
                .labels()
                .map(Field::node)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .orElse(new YamlMapping());
        manifest.root().at("spec", "selector").ifPresent(selector -> {
            selector.at("matchLabels").ifPresent(wanted -> pairs(wanted, labels, complaints));
            selector.items("matchExpressions").forEach(wanted -> expression(wanted, labels, complaints));
        });
    }

    private static void pairs(Field wanted, YamlMapping labels, Complaints complaints) {
        for (YamlEntry entry : wanted.entries()) {
            String key = entry.name();
            Field pair = new Field(wanted.way().field(key), entry.value());
            String actual = labels.text(key);
            if (pair.node() instanceof YamlScalar && !pair.text().equals(actual)) {
                String seen = actual == null ? "which do not have it" : "(" + actual + ")";
                complaints.at(pair, "selector " + key + "=" + pair.text() + " does not match template labels " + seen);
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
        boolean listed = actual != null
                && wanted.items("values").stream()
                        .anyMatch(value -> value.text().equals(actual));
        boolean holds = switch (operator) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> actual != null;
            case "DoesNotExist" -> actual == null;
            default -> true; // the structure is another rule's
        };
        if (!holds) {
            complaints.at(wanted, "selector " + key + " " + operator + " does not match template labels");
        }
    }
}
