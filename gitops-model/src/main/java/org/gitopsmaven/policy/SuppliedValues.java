/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * What the user supplies for what policies would ask a cluster.
 *
 * @param variables values by the name of the variable, which may be a path with dots
 * @param rules values for single rules, by the name of the rule
 * @param calls answers of servers, by path, or by method, colon and path
 */
public record SuppliedValues(
        Map<String, Object> variables, Map<String, Map<String, Object>> rules, Map<String, Object> calls) {

    public static final SuppliedValues NONE = new SuppliedValues(Map.of(), Map.of(), Map.of());

    /** Values for all rules. */
    public static SuppliedValues of(YamlMapping variables) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (YamlEntry entry : variables) {
            Object value = PlainValues.of(entry.value(), YamlDialect.GOYAML2);
            if (value != null) {
                plain.put(entry.name(), value);
            }
        }
        return plain.isEmpty() ? NONE : new SuppliedValues(plain, Map.of(), Map.of());
    }

    public SuppliedValues withCalls(Map<String, Object> others) {
        return new SuppliedValues(variables, rules, others);
    }

    /** Values for a rule alone. */
    public Map<String, Object> ofRule(String rule) {
        return rules.getOrDefault(rule, Map.of());
    }

    /** What a server would answer, or null when nobody said. */
    public @Nullable Object call(String method, String path) {
        Object answer = calls.get(method + ":" + path);
        return answer != null ? answer : calls.get(path);
    }
}
