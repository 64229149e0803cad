/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.kyverno.RuleAutogen;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A compiled policy: the rules that it can be held to, and those that autogen makes of them. */
final class ClassicPolicy {

    private final String name;
    private final @Nullable String namespace;
    private final boolean onlyFirst;
    private final List<ClassicRule> rules = new ArrayList<>();

    /** Whether a source is such a policy and has rules that are not written in CEL. */
    static boolean isOne(PolicySource source) {
        String kind = source.gvk().kind();
        return source.gvk().group().equals("kyverno.io")
                && (kind.equals("ClusterPolicy") || kind.equals("Policy"))
                && rules(source).stream().anyMatch(rule -> !isCel(rule));
    }

    private static boolean isCel(YamlMapping rule) {
        YamlMapping validate = rule.mapping("validate");
        return validate != null && validate.contains("cel");
    }

    /**
     * Compiles a policy. Rules that nobody can evaluate in a build are told.
     *
     * @throws org.gitopsmaven.finding.GitOpsException for the first thing in it that has no meaning
     */
    ClassicPolicy(
            PolicySource source, List<PolicyException> exceptions, Expressions expressions, Consumer<Finding> found) {
        YamlMapping document = source.document() == null ? new YamlMapping() : source.document();
        YamlMapping spec = document.mapping("spec") == null ? new YamlMapping() : document.mapping("spec");
        this.name = source.name();
        this.namespace = source.gvk().kind().equals("Policy") ? namespace(document) : null;
        this.onlyFirst = "One".equals(spec.text("applyRules"));
        List<YamlMapping> all = rules(source);
        RuleAutogen autogen = new RuleAutogen(document, all);
        for (YamlMapping rule : all) {
            String obstacle = obstacle(rule, spec);
            if (obstacle != null) {
                found.accept(PolicyFault.skipped(source, "rule " + rule.text("name") + ": " + obstacle));
            } else if (!isCel(rule)) {
                RuleCompiler compiler = new RuleCompiler(name, spec, exceptions, expressions);
                rules.add(compiler.compile(rule, PodPlace.POD));
                for (RuleAutogen.Generated made :
                        autogen.of(rule, PodPlace.CONTROLLER::rewritten, PodPlace.CRON_JOB::rewritten)) {
                    rules.add(compiler.compile(made.rule(), made.cronJob() ? PodPlace.CRON_JOB : PodPlace.CONTROLLER));
                }
            }
        }
    }

    private static String namespace(YamlMapping document) {
        YamlMapping metadata = document.mapping("metadata");
        String namespace = metadata == null ? null : metadata.text("namespace");
        return namespace == null ? "default" : namespace;
    }

    private static List<YamlMapping> rules(PolicySource source) {
        return Mappings.of(source.document() == null ? null : source.document().at("spec", "rules"));
    }

    private static @Nullable String obstacle(YamlMapping rule, YamlMapping spec) {
        YamlMapping validate = rule.mapping("validate");
        if (rule.contains("verifyImages") || validate != null && validate.contains("manifests")) {
            return "signatures need the registry and keys";
        }
        if (validate != null && validate.contains("assert")) {
            return "assertion trees are not supported";
        }
        if (rule.contains("mutate") || rule.contains("generate")) {
            return "it changes objects and validates none";
        }
        boolean conditional = spec.at("webhookConfiguration", "matchConditions") instanceof YamlSequence conditions
                && !conditions.isEmpty();
        return conditional ? "the conditions of its webhook are for requests to a cluster" : null;
    }

    void evaluate(Request request, Consumer<PolicyResult> results) {
        if (namespace != null && !namespace.equals(request.object().namespace())) {
            return;
        }
        for (ClassicRule rule : rules) {
            boolean applied = rule.evaluate(request, results);
            if (applied && onlyFirst) {
                return;
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
