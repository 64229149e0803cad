/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** One filter: all that it says must hold; of a list, one item. */
final class ResourceFilter {

    private final YamlMapping resources;
    private final List<KindSelector> kinds;
    private final SubjectFilter subjects;
    private final boolean excludes;

    ResourceFilter(YamlMapping filter, boolean excludes) {
        YamlMapping given = filter.mapping("resources");
        this.resources = given == null ? new YamlMapping() : given;
        this.kinds = texts("kinds").stream().map(KindSelector::of).toList();
        this.subjects = SubjectFilter.of(filter);
        this.excludes = excludes;
    }

    private List<String> texts(String key) {
        return LabelMatch.texts(resources.sequence(key));
    }

    boolean matches(PolicyObject object, Map<String, String> namespace, PolicyFacts facts) {
        boolean known = facts.user() != null;
        if (resources.isEmpty() && (subjects.isEmpty() || !known && !excludes)) {
            return false;
        }
        List<String> operations = texts("operations");
        return (operations.isEmpty() || operations.contains(facts.operation()))
                && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.matches(object.gvk())))
                && names(object)
                && namespaces(object)
                && selectors(object, namespace)
                && (subjects.isEmpty() || !known && !excludes || subjects.matches(facts.user()));
    }

    private boolean names(PolicyObject object) {
        String name = object.name().isEmpty() ? generated(object) : object.name();
        String wanted = resources.text("name");
        List<String> names = texts("names");
        return (wanted == null || Wildcard.matches(wanted, name)) && (names.isEmpty() || Wildcard.any(names, name));
    }

    private static String generated(PolicyObject object) {
        YamlMapping metadata = object.content().mapping("metadata");
        String name = metadata == null ? null : metadata.text("generateName");
        return name == null ? "" : name;
    }

    private boolean namespaces(PolicyObject object) {
        List<String> namespaces = texts("namespaces");
        String own = object.gvk().kind().equals("Namespace") ? object.name() : object.namespace();
        return namespaces.isEmpty() || Wildcard.any(namespaces, own);
    }

    private boolean selectors(PolicyObject object, Map<String, String> namespace) {
        Map<String, String> annotations = PolicyObject.texts(object.content().at("metadata", "annotations"));
        boolean annotated = PolicyObject.texts(resources.get("annotations")).entrySet().stream()
                .allMatch(wanted -> hasMatching(annotations, wanted.getKey(), wanted.getValue()));
        return annotated
                && selects(resources.mapping("selector"), object.labels())
                && (resources.mapping("namespaceSelector") == null
                        || !object.gvk().kind().equals("Namespace")
                                && selects(resources.mapping("namespaceSelector"), namespace));
    }

    /** Labels with wildcards are looked for one by one; what is left is a selector as Kubernetes has it. */
    private static boolean selects(@Nullable YamlMapping selector, Map<String, String> labels) {
        if (selector == null) {
            return true;
        }
        YamlMapping rest = selector.copy();
        rest.remove("matchLabels");
        return PolicyObject.texts(selector.get("matchLabels")).entrySet().stream()
                        .allMatch(wanted -> hasMatching(labels, wanted.getKey(), wanted.getValue()))
                && LabelMatch.of(rest).matches(labels);
    }

    private static boolean hasMatching(Map<String, String> texts, String key, String value) {
        return texts.entrySet().stream()
                .anyMatch(entry -> Wildcard.matches(key, entry.getKey()) && Wildcard.matches(value, entry.getValue()));
    }
}
