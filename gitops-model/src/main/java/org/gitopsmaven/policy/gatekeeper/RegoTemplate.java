/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.RegoRule;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;

/**
 * The Rego of a template, compiled by itself: packages of several templates may have the same name.
 *
 * @param violation the rule that gives violations
 * @param readsInventory whether it looks at other objects than the one that is judged
 * @param asksForUser whether it reads who asks
 */
record RegoTemplate(RegoPolicies policies, RegoRule violation, boolean readsInventory, boolean asksForUser) {

    private static final String VIOLATION = "violation";

    /**
     * Compiles a template.
     *
     * @throws RegoException when it cannot be, or has no rule {@code violation}
     */
    static RegoTemplate of(RegoCode code) {
        Module main = code.mainModule();
        List<Module> modules = new ArrayList<>(code.libraryModules());
        modules.add(main);
        RegoPolicies policies = DeepStack.call(() -> new RegoPolicies(modules));
        List<String> path = new ArrayList<>(main.path());
        path.add(VIOLATION);
        RegoRule violation = policies.rule(path)
                .orElseThrow(() -> new RegoException(
                        "rego_compile_error",
                        "package " + String.join(".", main.path()) + " has no rule violation",
                        code.main().mark().location()));
        return new RegoTemplate(policies, violation, code.mentions("inventory"), code.mentions("userInfo"));
    }
}
