/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.gatekeeper.Constraint;
import org.gitopsmaven.policy.gatekeeper.ConstraintTemplate;
import org.gitopsmaven.policy.kyverno.classic.RuleExemptions;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** The kinds of policies that are written in CEL as a whole. */
public final class CelPolicyEngine implements PolicyEngine {

    private static final String ADMISSION_GROUP = "admissionregistration.k8s.io";
    private static final Set<String> KYVERNO_POLICIES = Set.of("ValidatingPolicy", "NamespacedValidatingPolicy");
    private static final String ADMISSION_POLICY = "ValidatingAdmissionPolicy";

    @Override
    public boolean accepts(PolicySource source) {
        boolean ofKubernetes = source.gvk().group().equals(ADMISSION_GROUP)
                && source.gvk().kind().startsWith(ADMISSION_POLICY);
        return ofKubernetes
                || isKyverno(source)
                || KyvernoExemption.isOne(source)
                || RuleExemptions.isException(source)
                || ClassicPolicy.isOne(source)
                || Constraint.isOne(source)
                || code(source).isPresent();
    }

    private static Optional<YamlMapping> code(PolicySource source) {
        return ConstraintTemplate.of(source).flatMap(ConstraintTemplate::cel);
    }

    private static boolean isKyverno(PolicySource source) {
        return source.gvk().group().equals("policies.kyverno.io")
                && KYVERNO_POLICIES.contains(source.gvk().kind());
    }

    @Override
    public PolicySet compile(List<PolicySource> sources, Consumer<Finding> found) {
        Map<String, List<YamlMapping>> bindings = bindings(sources);
        // the engine of templates in Rego sees all constraints and tells what is wrong with them
        List<Constraint> constraints = Constraint.all(sources, told -> {});
        List<CelPolicy> policies = new ArrayList<>();
        for (PolicySource source : sources) {
            try {
                Optional<CelPolicy> policy = policy(source, sources, bindings, constraints);
                policy.map(CelPolicy::obstacle)
                        .ifPresent(obstacle -> found.accept(PolicyFault.skipped(source, obstacle)));
                policy.ifPresent(policies::add);
            } catch (GitOpsException e) {
                found.accept(PolicyFault.finding(source, e));
            }
        }
        return policies.isEmpty() ? PolicySet.EMPTY : (input, results) -> evaluate(policies, input, results);
    }

    private static Map<String, List<YamlMapping>> bindings(List<PolicySource> sources) {
        Map<String, List<YamlMapping>> bindings = new HashMap<>();
        for (PolicySource source : sources) {
            YamlMapping spec = spec(source);
            String policy = spec == null ? null : spec.text("policyName");
            if (spec != null && policy != null && source.gvk().kind().equals(ADMISSION_POLICY + "Binding")) {
                bindings.computeIfAbsent(policy, name -> new ArrayList<>()).add(spec);
            }
        }
        return bindings;
    }

    private static Optional<CelPolicy> policy(
            PolicySource source,
            List<PolicySource> all,
            Map<String, List<YamlMapping>> bindings,
            List<Constraint> constraints) {
        YamlMapping spec = spec(source);
        Optional<ConstraintTemplate> template = ConstraintTemplate.of(source);
        if (template.isPresent()) {
            String kind = template.get().constraintKind();
            List<Constraint> uses = constraints.stream()
                    .filter(constraint -> constraint.kind().equals(kind))
                    .toList();
            return template.get().cel().map(code -> new GatekeeperPolicy(code, uses));
        }
        if (spec != null && ClassicPolicy.isOne(source)) {
            return Optional.of(new ClassicPolicy(source, spec, exemptions(source, all)));
        }
        if (spec != null && isKyverno(source)) {
            return Optional.of(new KyvernoPolicy(source, spec, KyvernoExemption.of(source, all)));
        }
        if (spec == null || !source.gvk().kind().equals(ADMISSION_POLICY)) {
            return Optional.empty();
        }
        List<PolicyBinding> bound = bindings.getOrDefault(source.name(), List.of()).stream()
                .map(binding -> PolicyBinding.of(binding, spec.mapping("paramKind")))
                .toList();
        return Optional.of(new AdmissionPolicy(source, spec, Scopes.kubernetes(), bound));
    }

    /** What is wrong with an exception is told by the engine of classic policies, which sees them all. */
    private static RuleExemptions exemptions(PolicySource policy, List<PolicySource> all) {
        List<PolicySource> exceptions =
                all.stream().filter(RuleExemptions::isException).toList();
        return exceptions.isEmpty() ? RuleExemptions.NONE : RuleExemptions.of(policy, exceptions, told -> {});
    }

    private static @Nullable YamlMapping spec(PolicySource source) {
        return source.document() == null ? null : source.document().mapping("spec");
    }

    private static void evaluate(List<CelPolicy> policies, PolicyInput input, Consumer<PolicyResult> results) {
        for (PolicyObject object : input.objects()) {
            AdmissionRequest request = new AdmissionRequest(object, input.facts());
            policies.forEach(policy -> policy.evaluate(request, input.facts(), results));
        }
    }
}
