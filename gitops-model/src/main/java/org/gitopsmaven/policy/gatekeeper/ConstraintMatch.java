/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Which objects a constraint concerns: {@code spec.match} (gatekeeper, {@code pkg/mutation/match}). */
final class ConstraintMatch {

    private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

    private final List<Predicate<PolicyObject>> conditions = new ArrayList<>();
    private final LabelMatch namespaceLabels;

    ConstraintMatch(YamlMapping match) {
        kinds(match.sequence("kinds"));
        scope(match.text("scope"));
        namespaces(match);
        String name = match.text("name");
        if (name != null && !name.isEmpty()) {
            NameGlob glob = new NameGlob(name);
            conditions.add(object -> glob.matches(object.name()));
        }
        if ("Generated".equals(match.text("source"))) {
            conditions.add(object -> false); // nothing that is rendered comes from Gatekeeper's expansion
        }
        LabelMatch labels = LabelMatch.of(match.mapping("labelSelector"));
        if (!labels.isEmpty()) {
            conditions.add(object -> labels.matches(object.labels()));
        }
        this.namespaceLabels = LabelMatch.of(match.mapping("namespaceSelector"));
    }

    private record KindRule(List<String> groups, List<String> kinds) {

        static KindRule of(YamlMapping rule) {
            return new KindRule(LabelMatch.texts(rule.sequence("apiGroups")), LabelMatch.texts(rule.sequence("kinds")));
        }

        boolean matches(PolicyObject object) {
            return has(kinds, object.gvk().kind()) && has(groups, object.gvk().group());
        }

        private static boolean has(List<String> wanted, String value) {
            return wanted.isEmpty() || wanted.contains("*") || wanted.contains(value);
        }
    }

    private void kinds(@Nullable YamlSequence kinds) {
        if (kinds == null || kinds.isEmpty()) {
            return;
        }
        List<KindRule> rules = Mappings.of(kinds).stream().map(KindRule::of).toList();
        conditions.add(object -> rules.stream().anyMatch(rule -> rule.matches(object)));
    }

    private void scope(@Nullable String scope) {
        if ("Cluster".equals(scope)) {
            conditions.add(object -> object.isNamespace() || !object.isNamespaced());
        } else if ("Namespaced".equals(scope)) {
            conditions.add(object -> !object.isNamespace() && object.isNamespaced());
        }
    }

    /** A namespace counts by its own name; other objects without a namespace are not told apart. */
    private void namespaces(YamlMapping match) {
        List<NameGlob> wanted = NameGlob.all(match.sequence("namespaces"));
        List<NameGlob> excluded = NameGlob.all(match.sequence("excludedNamespaces"));
        if (wanted.isEmpty() && excluded.isEmpty()) {
            return;
        }
        conditions.add(object -> {
            String own = object.isNamespace() ? object.name() : object.namespace();
            return own.isEmpty()
                    || (wanted.isEmpty() || wanted.stream().anyMatch(glob -> glob.matches(own)))
                            && excluded.stream().noneMatch(glob -> glob.matches(own));
        });
    }

    Concern of(PolicyObject object, PolicyFacts facts) {
        for (Predicate<PolicyObject> condition : conditions) {
            if (!condition.test(object)) {
                return Concern.NO;
            }
        }
        if (namespaceLabels.isEmpty() || !object.isNamespaced() && !object.isNamespace()) {
            return Concern.YES;
        }
        if (!object.isNamespace()
                && !namespaceLabels.readsOnly(NAMESPACE_NAME)
                && facts.namespaceOf(object).isEmpty()) {
            return Concern.UNKNOWN;
        }
        return namespaceLabels.matches(facts.namespaceLabels(object)) ? Concern.YES : Concern.NO;
    }
}
