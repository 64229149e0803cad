/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A rule that names resources and operations; {@code *} stands for all of them. */
record ResourceRule(
        List<String> groups,
        List<String> versions,
        List<String> resources,
        List<String> operations,
        List<String> names,
        String scope) {

    private static final String ALL = "*";

    static List<ResourceRule> all(@Nullable YamlSequence rules) {
        return Mappings.of(rules).stream().map(ResourceRule::of).toList();
    }

    private static ResourceRule of(YamlMapping rule) {
        String scope = rule.text("scope");
        return new ResourceRule(
                LabelMatch.texts(rule.sequence("apiGroups")),
                LabelMatch.texts(rule.sequence("apiVersions")),
                LabelMatch.texts(rule.sequence("resources")),
                LabelMatch.texts(rule.sequence("operations")),
                LabelMatch.texts(rule.sequence("resourceNames")),
                scope == null ? ALL : scope);
    }

    boolean matches(PolicyObject object, String operation) {
        return has(groups, object.gvk().group())
                && has(versions, object.gvk().version())
                && asksFor(operation)
                && (has(resources, object.plural()) || resources.contains("*/*"))
                && (names.isEmpty() || names.contains(object.name()))
                && switch (scope) {
                    case "Namespaced" -> object.isNamespaced();
                    case "Cluster" -> !object.isNamespaced();
                    default -> true;
                };
    }

    boolean isOfSubresources() {
        return !resources.isEmpty()
                && resources.stream().allMatch(resource -> resource.indexOf('/') > 0 && !resource.equals("*/*"));
    }

    boolean asksFor(String operation) {
        return operations.isEmpty() || has(operations, operation);
    }

    private static boolean has(List<String> wanted, String value) {
        return wanted.contains(ALL) || wanted.contains(value);
    }
}
