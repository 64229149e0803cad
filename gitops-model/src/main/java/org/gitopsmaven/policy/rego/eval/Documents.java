/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The documents below {@code data}: base data and rules laid over each other ({@code v1/topdown/eval.go}). */
final class Documents {

    private Documents() {}

    /** The whole value of a node; null when it is undefined. */
    static @Nullable Value value(RuleNode node, Query query) {
        if (query.isKnown(node)) {
            return query.known(node);
        }
        if (!query.start(node)) {
            throw new RegoException("rego_recursion_error", "rule " + node.name() + " is recursive", null);
        }
        Set<String> refused = query.session().startRefusals();
        try {
            Value value = evaluate(node, query);
            query.learn(node, value);
            return value;
        } finally {
            query.end(node, refused);
        }
    }

    /** What the base data has at the path of a node. */
    static @Nullable Value base(RuleNode node, Query query) {
        Value at = query.data();
        if (at == ObjectValue.EMPTY && !node.path().isEmpty()) {
            return null;
        }
        for (String name : node.path()) {
            at = at.get(StringValue.of(name));
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** Whether {@code with} has put a value in the place of a node. */
    static boolean isOverridden(RuleNode node, Query query) {
        for (List<Value> path : query.overridden()) {
            if (covers(path, node.path())) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(List<Value> prefix, List<String> path) {
        if (prefix.size() > path.size()) {
            return false;
        }
        for (int i = 0; i < prefix.size(); i++) {
            if (!prefix.get(i).equals(StringValue.of(path.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Value evaluate(RuleNode node, Query query) {
        Value base = base(node, query);
        if (isOverridden(node, query)) {
            return base;
        }
        Value own = node.isRule() && !node.isFunction() ? rules(node, query) : null;
        Value children = node.isFunction() ? null : children(node, query);
        Value virtual = own == null ? children : children == null ? own : merge(own, children);
        return base == null ? virtual : virtual == null ? base : merge(base, virtual);
    }

    private static @Nullable Value children(RuleNode node, Query query) {
        if (node.isRule() && node.children().isEmpty()) {
            return null;
        }
        Entries entries = new Entries();
        for (Map.Entry<String, RuleNode> child : node.children().entrySet()) {
            Value value = child.getValue().isFunction() ? null : value(child.getValue(), query);
            if (value != null) {
                entries.put(StringValue.of(child.getKey()), value);
            }
        }
        ObjectValue object = entries.toValue();
        return object.size() == 0 && node.isRule() ? null : object;
    }

    /** Objects laid over each other; what is no object in both comes from the first. */
    private static Value merge(Value first, Value second) {
        if (!(first instanceof ObjectValue one) || !(second instanceof ObjectValue two)) {
            return first;
        }
        ObjectValue merged = two;
        for (Map.Entry<Value, Value> entry : one.entries().entrySet()) {
            Value other = two.get(entry.getKey());
            merged = merged.with(entry.getKey(), other == null ? entry.getValue() : merge(entry.getValue(), other));
        }
        return merged;
    }

    private static @Nullable Value rules(RuleNode node, Query query) {
        if (!isPlain(node)) {
            return nested(node, query);
        }
        return !node.rules().isEmpty() && node.rules().get(0).isSet() ? set(node, query) : complete(node, query);
    }

    private static boolean isPlain(RuleNode node) {
        for (CompiledRule rule : node.rules()) {
            if (!rule.keys().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Value set(RuleNode node, Query query) {
        Set<Value> elements = new HashSet<>();
        for (CompiledRule rule : node.rules()) {
            rule.each(rule.frame(query), value -> {
                query.session().gather();
                elements.add(value);
                return false;
            });
        }
        return SetValue.owning(elements);
    }

    private static @Nullable Value complete(RuleNode node, Query query) {
        Agreement agreement = new Agreement("complete rules must not produce multiple outputs");
        for (CompiledRule rule : node.rules()) {
            rule.each(rule.frame(query), value -> agreement.add(value, rule));
        }
        CompiledRule fallback = node.defaultRule();
        if (agreement.value() == null && fallback != null) {
            fallback.each(fallback.frame(query), value -> agreement.add(value, fallback));
        }
        return agreement.value();
    }

    private static Value nested(RuleNode node, Query query) {
        NestedDocument document = new NestedDocument();
        for (CompiledRule rule : node.rules()) {
            Frame frame = rule.frame(query);
            rule.each(
                    frame,
                    value -> CollectionOperand.product(rule.keys(), frame, new ArrayList<>(), keys -> {
                        query.session().gather();
                        document.add(keys, value, rule);
                        return false;
                    }));
        }
        return document.toValue();
    }
}
