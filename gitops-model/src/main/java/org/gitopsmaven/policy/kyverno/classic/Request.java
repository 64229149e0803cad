/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The request that would create an object. Made once for all policies; its parts when a rule first asks for them. */
final class Request {

    private static final String DELETE = "DELETE";

    private final PolicyObject object;
    private final PolicyFacts facts;
    private final Expressions expressions;
    private @Nullable Map<String, String> namespaceLabels;
    private @Nullable Map<String, @Nullable Object> value;
    private @Nullable RequestVariables variables;

    Request(PolicyObject object, PolicyFacts facts, Expressions expressions) {
        this.object = object;
        this.facts = facts;
        this.expressions = expressions;
    }

    PolicyObject object() {
        return object;
    }

    Map<String, String> namespaceLabels() {
        Map<String, String> known = namespaceLabels;
        if (known == null) {
            known = facts.namespaceLabels(object);
            namespaceLabels = known;
        }
        return known;
    }

    PolicyFacts facts() {
        return facts;
    }

    boolean deletes() {
        return facts.operation().equals(DELETE);
    }

    /** The object as a value, in its namespace. */
    Map<String, @Nullable Object> value() {
        Map<String, @Nullable Object> known = value;
        if (known == null) {
            known = PlainValues.map(object.content(), object.dialect());
            if (object.isNamespaced()
                    && known.get("metadata") instanceof Map<?, ?> metadata
                    && !metadata.containsKey("namespace")) {
                @SuppressWarnings("unchecked")
                Map<String, @Nullable Object> fields = (Map<String, @Nullable Object>) metadata;
                fields.put("namespace", object.namespace());
            }
            value = known;
        }
        return known;
    }

    /** What the object was before; as it is where nobody tells. */
    Map<String, @Nullable Object> oldValue() {
        return facts.oldObject() == null ? value() : PlainValues.map(facts.oldObject(), object.dialect());
    }

    /** What a rule may name. */
    Context context(String rule) {
        RequestVariables known = variables;
        if (known == null) {
            known = new RequestVariables(this);
            variables = known;
        }
        return new Context(known.of(rule), expressions, facts.now(), deletes());
    }

    /**
     * A part of the object as it is written.
     *
     * @param element a value from which the steps go; null for the object
     * @return the deepest part on the way that is there, or null when the element is no part of the object
     */
    @Nullable
    YamlNode place(@Nullable Object element, List<String> steps) {
        return element == null
                ? ObjectPlaces.descend(object.content(), steps)
                : ObjectPlaces.find(element, value(), object.content())
                        .map(node -> ObjectPlaces.descend(node, steps))
                        .orElse(null);
    }
}
