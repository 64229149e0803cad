/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.Rule;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Terms;

/** The paths at which rules have keys that only evaluation knows: all rules below them make one document. */
record DynamicHeads(Set<List<String>> paths) {

    static DynamicHeads of(List<Module> modules) {
        Set<List<String>> paths = new HashSet<>();
        for (Module module : modules) {
            for (Rule rule : module.rules()) {
                List<String> path = constant(rule, module);
                if (path.size() < module.path().size() + 1 + rule.path().size()) {
                    paths.add(path);
                }
            }
        }
        return new DynamicHeads(paths);
    }

    /** The path of the node that a rule belongs to. */
    List<String> path(Rule rule, Module module) {
        List<String> whole = constant(rule, module);
        for (int length = module.path().size() + 1; length < whole.size(); length++) {
            if (rule.arguments() == null && paths.contains(whole.subList(0, length))) {
                return whole.subList(0, length);
            }
        }
        return whole;
    }

    private static List<String> constant(Rule rule, Module module) {
        List<String> path = new ArrayList<>(module.path());
        path.add(rule.name());
        for (Term step : rule.path()) {
            String name = Terms.textOf(step);
            if (name == null) {
                break;
            }
            path.add(name);
        }
        return List.copyOf(path);
    }
}
