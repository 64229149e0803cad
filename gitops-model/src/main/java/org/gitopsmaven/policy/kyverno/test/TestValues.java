/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The values of a test: for all, by policy and object, and by policy and rule; and who asks. */
final class TestValues {

    private static final String OPERATION = "request.operation";

    private final YamlMapping values;
    private final Map<String, Object> user;

    private TestValues(YamlMapping values, Map<String, Object> user) {
        this.values = values;
        this.user = user;
    }

    static TestValues of(TestFiles files, YamlMapping test) {
        YamlMapping inline = test.mapping("values");
        YamlMapping values = inline == null ? new YamlMapping() : inline;
        for (YamlMapping document : files.all(test, "variables")) {
            values = document;
        }
        Map<String, Object> user = Map.of("username", "", "groups", List.of());
        for (YamlMapping document : files.all(test, "userinfo")) {
            user = user(document);
        }
        return new TestValues(values, user);
    }

    private static Map<String, Object> user(YamlMapping info) {
        Map<String, Object> user = plain(info);
        if (user.remove("userInfo") instanceof Map<?, ?> inner) {
            inner.forEach((key, value) -> put(user, String.valueOf(key), value));
        }
        user.remove("apiVersion");
        user.remove("kind");
        user.remove("metadata");
        user.putIfAbsent("groups", List.of());
        return user;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static Map<String, Object> plain(@Nullable YamlNode node) {
        return node instanceof YamlMapping mapping
                ? new LinkedHashMap<>(SuppliedValues.of(mapping).variables())
                : new LinkedHashMap<>();
    }

    Map<String, Object> user() {
        return user;
    }

    /** The namespaces that the values tell of. */
    List<YamlMapping> namespaces() {
        List<YamlMapping> namespaces = new ArrayList<>(Mappings.of(values.get("namespaces")));
        for (YamlMapping selector : Mappings.of(values.get("namespaceSelector"))) {
            YamlMapping metadata = new YamlMapping();
            metadata.put("name", YamlScalar.string(String.valueOf(selector.text("name"))));
            YamlNode labels = selector.get("labels");
            if (labels != null) {
                metadata.put("labels", labels);
            }
            YamlMapping namespace = new YamlMapping();
            namespace.put("apiVersion", YamlScalar.string("v1"));
            namespace.put("kind", YamlScalar.string("Namespace"));
            namespace.put("metadata", metadata);
            namespaces.add(namespace);
        }
        return namespaces;
    }

    String operation(String policy, String object) {
        Object operation = variables(policy, object).get(OPERATION);
        return operation == null ? PolicyFacts.CREATE : operation.toString();
    }

    private Map<String, Object> variables(String policy, String object) {
        Map<String, Object> variables = plain(values.get("globalValues"));
        for (YamlMapping each : Mappings.of(values.get("policies"))) {
            for (YamlMapping resource : Mappings.of(each.get("resources"))) {
                if (policy.equals(each.text("name")) && object.equals(resource.text("name"))) {
                    variables.putAll(plain(resource.get("values")));
                }
            }
        }
        return variables;
    }

    SuppliedValues supplied(String policy, String object) {
        Map<String, Object> variables = variables(policy, object);
        variables.remove(OPERATION);
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        for (YamlMapping each : Mappings.of(values.get("policies"))) {
            if (policy.equals(each.text("name"))) {
                for (YamlMapping rule : Mappings.of(each.get("rules"))) {
                    rules.put(String.valueOf(rule.text("name")), plain(rule.get("values")));
                }
            }
        }
        return new SuppliedValues(variables, rules, Map.of());
    }
}
