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
    private final List<String> operations;
    private final @Nullable String name;
    private final List<String> names;
    private final List<String> namespaces;
    private final Map<String, String> annotations;
    private final @Nullable Selector selector;
    private final @Nullable Selector namespaceSelector;
    private final SubjectFilter subjects;
    private final boolean excludes;

    ResourceFilter(YamlMapping filter, boolean excludes) {
        YamlMapping given = filter.mapping("resources");
        this.resources = given == null ? new YamlMapping() : given;
        this.kinds = texts("kinds").stream().map(KindSelector::of).toList();
        this.operations = texts("operations");
        this.name = resources.text("name");
        this.names = texts("names");
        this.namespaces = texts("namespaces");
        this.annotations = PolicyObject.texts(resources.get("annotations"));
        this.selector = Selector.of(resources.mapping("selector"));
        this.namespaceSelector = Selector.of(resources.mapping("namespaceSelector"));
        this.subjects = SubjectFilter.of(filter);
        this.excludes = excludes;
    }

    private List<String> texts(String key) {
        return LabelMatch.texts(resources.sequence(key));
    }

    boolean matches(PolicyObject object, Map<String, String> namespace, PolicyFacts facts) {
        boolean known = SubjectFilter.isKnown(facts.user());
        if (resources.isEmpty() && (subjects.isEmpty() || !known && !excludes)) {
            return false;
        }
        return (operations.isEmpty() || operations.contains(facts.operation()))
                && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.matches(object.gvk())))
                && names(object)
                && namespaces(object)
                && selectors(object, namespace)
                && (subjects.isEmpty() || !known && !excludes || subjects.matches(facts.user()));
    }

    private boolean names(PolicyObject object) {
        if (name == null && names.isEmpty()) {
            return true;
        }
        String own = object.name().isEmpty() ? generated(object) : object.name();
        return (name == null || Wildcard.matches(name, own)) && (names.isEmpty() || Wildcard.any(names, own));
    }

    private static String generated(PolicyObject object) {
        YamlMapping metadata = object.content().mapping("metadata");
        String name = metadata == null ? null : metadata.text("generateName");
        return name == null ? "" : name;
    }

    private boolean namespaces(PolicyObject object) {
        String own = object.gvk().kind().equals("Namespace") ? object.name() : object.namespace();
        return namespaces.isEmpty() || Wildcard.any(namespaces, own);
    }

    private boolean selectors(PolicyObject object, Map<String, String> namespace) {
        return annotated(object)
                && (selector == null || selector.matches(object.labels()))
                && (namespaceSelector == null
                        || !object.gvk().kind().equals("Namespace") && namespaceSelector.matches(namespace));
    }

    private boolean annotated(PolicyObject object) {
        return annotations.isEmpty()
                || Selector.hasAll(
                        annotations, PolicyObject.texts(object.content().at("metadata", "annotations")));
    }

    /** Labels with wildcards are looked for one by one; what is left is a selector as Kubernetes has it. */
    private record Selector(Map<String, String> labels, LabelMatch rest) {

        static @Nullable Selector of(@Nullable YamlMapping selector) {
            if (selector == null) {
                return null;
            }
            YamlMapping rest = selector.copy();
            rest.remove("matchLabels");
            return new Selector(PolicyObject.texts(selector.get("matchLabels")), LabelMatch.of(rest));
        }

        boolean matches(Map<String, String> given) {
            return hasAll(labels, given) && rest.matches(given);
        }

        static boolean hasAll(Map<String, String> wanted, Map<String, String> given) {
            return wanted.entrySet().stream().allMatch(each -> has(given, each.getKey(), each.getValue()));
        }

        private static boolean has(Map<String, String> given, String key, String value) {
            return given.entrySet().stream()
                    .anyMatch(entry ->
                            Wildcard.matches(key, entry.getKey()) && Wildcard.matches(value, entry.getValue()));
        }
    }
}
