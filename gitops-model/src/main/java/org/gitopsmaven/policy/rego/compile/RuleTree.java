/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.CompiledRule;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.Rule;
import org.gitopsmaven.policy.rego.syntax.Term;

/** Puts the rules of all modules into one tree, then compiles them: a rule may use any other. */
public final class RuleTree {

    private final RuleNode root = new RuleNode();
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(Rule rule, List<Term> keys, CompiledRule target, Globals globals) {}

    private RuleTree() {}

    /** The compiled rules of modules, as the tree below {@code data}. */
    public static RuleNode of(List<Module> modules) {
        RuleTree tree = new RuleTree();
        DynamicHeads dynamic = DynamicHeads.of(modules);
        for (Module module : modules) {
            Globals globals = new Globals(module, tree.root);
            module.rules().forEach(rule -> tree.add(rule, module, globals, dynamic));
        }
        for (Pending each : tree.pending) {
            new RuleCompiler(each.globals()).compile(each.rule(), each.keys(), each.target());
        }
        return tree.root;
    }

    private void add(Rule rule, Module module, Globals globals, DynamicHeads dynamic) {
        List<String> path = dynamic.path(rule, module);
        RuleNode node = root;
        for (String name : path) {
            node = node.make(name);
        }
        int used = path.size() - module.path().size() - 1;
        CompiledRule target = new CompiledRule(rule.location(), rule.element() != null);
        List<Term> keys = rule.path().subList(used, rule.path().size());
        put(rule, keys, node, target);
        pending.add(new Pending(rule, keys, target, globals));
    }

    private static void put(Rule rule, List<Term> keys, RuleNode node, CompiledRule target) {
        List<Term> arguments = rule.arguments();
        if (arguments != null) {
            if (node.isFunction() ? node.arity() != arguments.size() : node.isRule()) {
                throw conflict(rule, node);
            }
            node.setFunction(arguments.size());
        } else if (node.isFunction()) {
            throw conflict(rule, node);
        }
        if (rule.isDefault()) {
            if (node.defaultRule() != null) {
                throw new RegoException(
                        "rego_type_error", "multiple default rules " + node.name() + " found", rule.location());
            }
            node.setDefault(target);
            return;
        }
        boolean mixed = keys.isEmpty() && node.rules().stream().anyMatch(other -> other.isSet() != target.isSet());
        if (mixed) {
            throw conflict(rule, node);
        }
        node.add(target);
    }

    private static RegoException conflict(Rule rule, RuleNode node) {
        return new RegoException("rego_type_error", "conflicting rules " + node.name() + " found", rule.location());
    }
}
