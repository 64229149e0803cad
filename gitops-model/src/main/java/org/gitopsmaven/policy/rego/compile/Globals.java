/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Import;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Terms;
import org.jspecify.annotations.Nullable;

/** What names mean in all of a module: its imports, the rules of its package, {@code input} and {@code data}. */
final class Globals {

    private final RuleNode root;
    private final RuleNode own;
    private final List<String> path;
    private final Map<String, List<String>> imports = new HashMap<>();

    Globals(Module module, RuleNode root) {
        this.root = root;
        this.path = module.path();
        RuleNode node = root;
        for (String name : path) {
            node = node.make(name);
        }
        this.own = node;
        for (Import each : module.imports()) {
            imports.put(each.alias(), each.path());
        }
    }

    /** The names of a query, which belongs to no package. */
    Globals(RuleNode root) {
        this.root = root;
        this.own = new RuleNode();
        this.path = List.of();
    }

    RuleNode root() {
        return root;
    }

    /** What a name means outside of any body; null when it is nobody's. */
    @Nullable
    Term find(String name, Location location) {
        List<String> imported = imports.get(name);
        if (imported != null) {
            return path(imported, location);
        }
        if (name.equals("input") || name.equals("data")) {
            return new Name(name, location);
        }
        RuleNode child = own.child(name);
        if (child == null) {
            return null;
        }
        List<String> names = new ArrayList<>(List.of("data"));
        names.addAll(path);
        names.add(name);
        return path(names, location);
    }

    /** The node of a resolved path of constants below {@code data}; null when there is no such node. */
    @Nullable
    RuleNode node(Term resolved) {
        List<String> names = Terms.names(resolved);
        if (names == null || !names.get(0).equals("data")) {
            return null;
        }
        RuleNode node = root;
        for (String name : names.subList(1, names.size())) {
            node = node == null ? null : node.child(name);
        }
        return node;
    }

    private static Term path(List<String> names, Location location) {
        Name head = new Name(names.get(0), location);
        if (names.size() == 1) {
            return head;
        }
        List<Term> steps = new ArrayList<>();
        for (String name : names.subList(1, names.size())) {
            steps.add(Terms.text(name, location));
        }
        return new Ref(head, List.copyOf(steps), location);
    }
}
