/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A label selector: {@code matchLabels} and {@code matchExpressions}. An empty one selects everything. */
public final class LabelMatch {

    private final List<Predicate<Map<String, String>>> requirements = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private LabelMatch() {}

    public static LabelMatch of(@Nullable YamlMapping selector) {
        LabelMatch match = new LabelMatch();
        if (selector != null) {
            YamlMapping labels = selector.mapping("matchLabels");
            if (labels != null) {
                labels.forEach(match::addLabel);
            }
            if (selector.get("matchExpressions") instanceof YamlSequence expressions) {
                expressions.forEach(match::addExpression);
            }
        }
        return match;
    }

    private void addLabel(YamlEntry label) {
        if (label.value() instanceof YamlScalar value) {
            keys.add(label.name());
            requirements.add(labels -> value.text().equals(labels.get(label.name())));
        }
    }

    private void addExpression(YamlNode node) {
        String key = node instanceof YamlMapping expression ? expression.text("key") : null;
        if (!(node instanceof YamlMapping expression) || key == null) {
            return;
        }
        keys.add(key);
        List<String> values = texts(expression.sequence("values"));
        String operator = expression.text("operator");
        requirements.add(
                switch (operator == null ? "" : operator) {
                    case "In" -> labels -> labels.containsKey(key) && values.contains(labels.get(key));
                    case "NotIn" -> labels -> !labels.containsKey(key) || !values.contains(labels.get(key));
                    case "Exists" -> labels -> labels.containsKey(key);
                    case "DoesNotExist" -> labels -> !labels.containsKey(key);
                    default -> labels -> false;
                });
    }

    public static List<String> texts(@Nullable YamlSequence sequence) {
        List<String> texts = new ArrayList<>();
        if (sequence != null) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlScalar scalar) {
                    texts.add(scalar.text());
                }
            }
        }
        return texts;
    }

    /** Whether it asks for no label but this one. */
    public boolean readsOnly(String key) {
        return keys.stream().allMatch(key::equals);
    }

    public boolean isEmpty() {
        return requirements.isEmpty();
    }

    public boolean matches(Map<String, String> labels) {
        return requirements.stream().allMatch(requirement -> requirement.test(labels));
    }
}
