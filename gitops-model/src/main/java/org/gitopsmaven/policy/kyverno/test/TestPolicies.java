/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.policy.kyverno.classic.ClassicPolicyEngine;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The policies of a test, each compiled for itself with the bindings and exceptions of all. */
final class TestPolicies {

    private static final List<String> VALIDATIONS =
            List.of("podSecurity", "cel", "deny", "pattern", "anyPattern", "foreach", "manifests");

    private final Map<String, PolicySource> sources = new HashMap<>();
    private final Map<String, List<PolicySet>> sets = new HashMap<>();
    private final Map<String, List<String>> faults = new HashMap<>();

    TestPolicies(TestFiles files, YamlMapping test) {
        List<PolicySource> companions = new ArrayList<>();
        for (YamlMapping document : files.all(test, "policies")) {
            PolicySource source = PolicySource.of(document);
            String kind = source.gvk().kind();
            if (kind.endsWith("Binding") || kind.equals("PolicyException")) {
                companions.add(source);
            } else if (!source.name().isEmpty()) {
                sources.put(source.name(), source);
            }
        }
        files.all(test, "exceptions").forEach(document -> companions.add(PolicySource.of(document)));
        sources.forEach((name, source) -> compile(name, source, companions));
    }

    private void compile(String name, PolicySource source, List<PolicySource> companions) {
        for (PolicyEngine engine : List.of(new CelPolicyEngine(), new ClassicPolicyEngine())) {
            if (engine.accepts(source)) {
                List<PolicySource> all = new ArrayList<>(
                        companions.stream().filter(engine::accepts).toList());
                all.add(source);
                sets.computeIfAbsent(name, policy -> new ArrayList<>()).add(engine.compile(all, fault -> {
                    if (fault.rule().equals(PolicyFault.RULE)) {
                        faults.computeIfAbsent(name, policy -> new ArrayList<>())
                                .add(fault.message());
                    }
                }));
            }
        }
    }

    List<String> faults(String policy) {
        return faults.getOrDefault(policy, List.of());
    }

    /** How a rule validates; null for one that does not, or that there is not. */
    @Nullable
    String kindOf(String policy, String rule) {
        PolicySource source = sources.get(policy);
        YamlMapping document = source == null ? null : source.document();
        if (source == null || document == null || !sets.containsKey(policy)) {
            return null;
        }
        if (!source.gvk().group().equals("kyverno.io")) {
            String kind = source.gvk().kind();
            return kind.endsWith("ValidatingPolicy") && !kind.contains("Image")
                            || kind.equals("ValidatingAdmissionPolicy")
                    ? kind
                    : null;
        }
        String bare = rule.replaceFirst("^autogen-(cronjob-)?", "");
        for (YamlMapping each : Mappings.of(document.at("spec", "rules"))) {
            boolean wanted = rule.isEmpty() || bare.equals(each.text("name")) || rule.equals(each.text("name"));
            String kind = wanted ? validation(each) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable String validation(YamlMapping rule) {
        YamlNode validate = rule.get("validate");
        return validate instanceof YamlMapping mapping
                ? VALIDATIONS.stream().filter(mapping::contains).findFirst().orElse(null)
                : null;
    }

    void evaluate(String policy, PolicyInput input, List<PolicyResult> results) {
        Consumer<PolicyResult> gather = results::add;
        sets.getOrDefault(policy, List.of()).forEach(set -> set.evaluate(input, gather));
    }
}
