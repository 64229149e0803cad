/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** Rego in files, as for conftest: the rules of every package are evaluated. Tests ({@code _test.rego}) are left out. */
public final class ConftestEngine implements PolicyEngine {

    private static final String ENDING = ".rego";
    private static final String TEST = "_test.rego";

    private final Combination combination;

    /** An engine that asks about one object after the other. */
    public ConftestEngine() {
        this(Combination.NONE);
    }

    public ConftestEngine(Combination combination) {
        this.combination = combination;
    }

    @Override
    public boolean accepts(PolicySource source) {
        return isRego(source) || isData(source);
    }

    private static boolean isRego(PolicySource source) {
        return source.document() == null && source.location().file().endsWith(ENDING);
    }

    /** What lies in a directory {@code data} and is no object is there for policies to read, as with {@code --data}. */
    private static boolean isData(PolicySource source) {
        YamlMapping document = source.document();
        Path directory = Path.of(source.location().file()).getParent();
        return document != null
                && directory != null
                && directory.endsWith("data")
                && !document.contains("apiVersion")
                && !document.contains("kind");
    }

    private static ObjectValue data(List<PolicySource> sources) {
        Map<Value, Value> data = new HashMap<>();
        for (PolicySource source : sources) {
            if (source.document() != null
                    && TreeValues.of(source.document(), YamlDialect.GOYAML2) instanceof ObjectValue object) {
                data.putAll(object.entries());
            }
        }
        return ObjectValue.owning(data);
    }

    @Override
    public PolicySet compile(List<PolicySource> sources, Consumer<Finding> found) {
        List<Module> modules = new ArrayList<>();
        for (PolicySource source : sources) {
            if (isRego(source) && !source.location().file().endsWith(TEST)) {
                try {
                    modules.add(module(source));
                } catch (RegoException e) {
                    found.accept(PolicyFault.finding(source, e));
                }
            }
        }
        try {
            RegoPolicies policies = DeepStack.call(() -> new RegoPolicies(modules));
            ConftestSet set = new ConftestSet(policies, data(sources), combination);
            set.missing()
                    .forEach(name -> found.accept(PolicyFault.skipped(
                            sources.get(0), "no package " + name + " has rules, which policies.combine names")));
            return set;
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
