/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A place below {@code data}: packages, and the rules that have this path. */
public final class RuleNode {

    private final List<String> path;
    private final int id;
    private final Ids ids;
    private final Map<String, RuleNode> children = new LinkedHashMap<>();
    private final List<CompiledRule> rules = new ArrayList<>();
    private @Nullable CompiledRule defaultRule;
    private boolean function;
    private int arity = -1;

    private static final class Ids {
        private int last;
    }

    /** The root, {@code data} itself. */
    public RuleNode() {
        this(List.of(), new Ids());
    }

    private RuleNode(List<String> path, Ids ids) {
        this.path = path;
        this.ids = ids;
        this.id = ids.last++;
    }

    /** The child with a name, made when there is none. */
    public RuleNode make(String name) {
        return children.computeIfAbsent(name, key -> {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            return new RuleNode(List.copyOf(below), ids);
        });
    }

    public @Nullable RuleNode child(String name) {
        return children.get(name);
    }

    @Nullable
    RuleNode child(Value name) {
        return name instanceof StringValue string ? children.get(string.text()) : null;
    }

    public Map<String, RuleNode> children() {
        return children;
    }

    public void add(CompiledRule rule) {
        rules.add(rule);
    }

    public List<CompiledRule> rules() {
        return rules;
    }

    public void setDefault(CompiledRule rule) {
        defaultRule = rule;
    }

    public @Nullable CompiledRule defaultRule() {
        return defaultRule;
    }

    /** Makes it a function of so many arguments. */
    public void setFunction(int arguments) {
        function = true;
        arity = arguments;
    }

    public boolean isFunction() {
        return function;
    }

    public int arity() {
        return arity;
    }

    /** Whether rules have this path, and not only packages below it. */
    public boolean isRule() {
        return !rules.isEmpty() || defaultRule != null;
    }

    /** The names that lead here from {@code data}. */
    public List<String> path() {
        return path;
    }

    int id() {
        return id;
    }

    /** How many nodes the tree has that this one is the root of. */
    int count() {
        return ids.last;
    }

    /** The path as it is written, {@code data.a.b}. */
    public String name() {
        return path.isEmpty() ? "data" : "data." + String.join(".", path);
    }
}
