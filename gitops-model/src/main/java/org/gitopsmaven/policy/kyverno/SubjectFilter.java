/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Who asks: subjects, roles and cluster roles. */
record SubjectFilter(List<String> roles, List<String> clusterRoles, List<YamlMapping> subjects) {

    static SubjectFilter of(YamlMapping filter) {
        YamlSequence subjects = filter.sequence("subjects");
        List<YamlMapping> mappings = subjects == null
                ? List.of()
                : subjects.items().stream()
                        .filter(YamlMapping.class::isInstance)
                        .map((YamlNode node) -> (YamlMapping) node)
                        .toList();
        return new SubjectFilter(
                LabelMatch.texts(filter.sequence("roles")),
                LabelMatch.texts(filter.sequence("clusterRoles")),
                mappings);
    }

    boolean isEmpty() {
        return roles.isEmpty() && clusterRoles.isEmpty() && subjects.isEmpty();
    }

    /** Whether anything is known of who asks. */
    static boolean isKnown(@Nullable Map<String, Object> user) {
        return user != null && user.values().stream().anyMatch(value -> !value.equals("") && !value.equals(List.of()));
    }

    boolean matches(@Nullable Map<String, Object> user) {
        return user != null
                && (roles.isEmpty() || hasAny(roles, texts(user.get("roles"))))
                && (clusterRoles.isEmpty() || hasAny(clusterRoles, texts(user.get("clusterRoles"))))
                && (subjects.isEmpty() || subjects.stream().anyMatch(subject -> is(subject, user)));
    }

    private static boolean hasAny(List<String> patterns, List<String> texts) {
        return texts.stream().anyMatch(text -> Wildcard.any(patterns, text));
    }

    private static boolean is(YamlMapping subject, Map<String, Object> user) {
        String name = String.valueOf(subject.text("name"));
        String kind = String.valueOf(subject.text("kind"));
        String username = String.valueOf(user.get("username"));
        return switch (kind) {
            case "ServiceAccount" -> username.equals("system:serviceaccount:" + subject.text("namespace") + ":" + name);
            case "Group" -> texts(user.get("groups")).stream().anyMatch(group -> Wildcard.matches(name, group));
            default -> Wildcard.matches(name, username);
        };
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
