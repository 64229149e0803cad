/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.builtin.RegexCache;
import org.gitopsmaven.policy.rego.compile.RuleTree;
import org.gitopsmaven.policy.rego.eval.Evaluation;
import org.gitopsmaven.policy.rego.eval.EvaluationLimits;
import org.gitopsmaven.policy.rego.eval.EvaluationSettings;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Modules that were compiled together. For several threads; each evaluation is its own. */
public final class RegoPolicies {

    private static final Answer UNDEFINED = new Answer(null, Set.of(), List.of());

    private final RuleNode root;
    private final RegexCache regexes = new RegexCache();

    /**
     * What a rule gave.
     *
     * @param value null when it is undefined
     * @param refused the builtins that it asked for what a build cannot know
     */
    public record Answer(@Nullable Value value, Set<String> refused, List<String> printed) {}

    /**
     * Compiles modules.
     *
     * @throws org.gitopsmaven.policy.rego.syntax.RegoException when one of them cannot be
     */
    public RegoPolicies(List<Module> modules) {
        this.root = RuleTree.of(modules);
    }

    /** The names of the rules, no functions, that lie in a package. */
    public List<String> rules(List<String> path) {
        RuleNode node = node(path);
        List<String> names = new ArrayList<>();
        if (node != null) {
            node.children().forEach((name, child) -> {
                if (child.isRule() && !child.isFunction()) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** Where the first definition of a rule stands; null when there is no such rule. */
    public @Nullable Location location(List<String> path) {
        RuleNode node = node(path);
        return node == null || node.rules().isEmpty()
                ? null
                : node.rules().get(0).location();
    }

    /** The packages that hold rules, in the order of their names. */
    public List<List<String>> packages() {
        List<List<String>> packages = new ArrayList<>();
        gather(root, packages);
        return packages;
    }

    private static void gather(RuleNode node, List<List<String>> packages) {
        if (node.children().values().stream().anyMatch(RuleNode::isRule)) {
            packages.add(node.path());
        }
        node.children().values().forEach(child -> gather(child, packages));
    }

    /** The rule with a path; empty when there is none. */
    public Optional<RegoRule> rule(List<String> path) {
        RuleNode node = node(path);
        return node == null || !node.isRule() || node.isFunction() ? Optional.empty() : Optional.of(new RegoRule(node));
    }

    /** Begins to ask about an input. */
    public RegoQuestions about(@Nullable Value input, ObjectValue data, long now) {
        return new RegoQuestions(new Evaluation(root, input, data, settings(now)));
    }

    /** The value of a rule for an input; undefined when there is no such rule. */
    public Answer evaluate(List<String> path, @Nullable Value input, ObjectValue data, long now) {
        return rule(path).map(rule -> about(input, data, now).ask(rule)).orElse(UNDEFINED);
    }

    private EvaluationSettings settings(long now) {
        return new EvaluationSettings(EvaluationLimits.DEFAULT, regexes, now, false);
    }

    private @Nullable RuleNode node(List<String> path) {
        RuleNode node = root;
        for (String name : path) {
            node = node == null ? null : node.child(name);
        }
        return node;
    }
}
