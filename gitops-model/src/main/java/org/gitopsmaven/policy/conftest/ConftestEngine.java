/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;

/** Rego in files, as for conftest: the rules of every package are evaluated. Tests ({@code _test.rego}) are left out. */
public final class ConftestEngine implements PolicyEngine {

    private static final String ENDING = ".rego";
    private static final String TEST = "_test.rego";

    @Override
    public boolean accepts(PolicySource source) {
        return source.document() == null && source.location().file().endsWith(ENDING);
    }

    @Override
    public PolicySet compile(List<PolicySource> sources, Consumer<Finding> found) {
        List<Module> modules = new ArrayList<>();
        for (PolicySource source : sources) {
            if (!source.location().file().endsWith(TEST)) {
                try {
                    modules.add(module(source));
                } catch (RegoException e) {
                    found.accept(PolicyFault.finding(source, e));
                }
            }
        }
        try {
            RegoPolicies policies = DeepStack.call(() -> new RegoPolicies(modules));
            return new ConftestSet(policies);
        } catch (RegoException e) {
            found.accept(PolicyFault.finding(sources.get(0), e));
            return PolicySet.EMPTY;
        }
    }

    /** Modules that only the syntax before version 1 can read are taken for that, as they say nowhere what they are. */
    private static Module module(PolicySource source) {
        String file = source.location().file();
        try {
            return Module.parse(source.text(), file, RegoVersion.V1);
        } catch (RegoException e) {
            try {
                return Module.parse(source.text(), file, RegoVersion.V0);
            } catch (RegoException old) {
                throw e;
            }
        }
    }
}
