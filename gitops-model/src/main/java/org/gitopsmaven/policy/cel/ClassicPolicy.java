/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.kyverno.FailureAction;
import org.gitopsmaven.policy.kyverno.RuleAutogen;
import org.gitopsmaven.policy.kyverno.RuleMatch;
import org.gitopsmaven.policy.kyverno.classic.RuleExemptions;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The rules with {@code validate.cel} of a classic policy of Kyverno ({@code validate_cel.go}). */
final class ClassicPolicy implements CelPolicy {

    private static final Pattern POD_FIELD = Pattern.compile("\\b(object|oldObject)\\.(spec|metadata)\\b");

    private record CelRule(
            RuleMatch match, Program program, Parameters parameters, Verdicts verdicts, FailureAction action) {}

    private final RuleExemptions exemptions;
    private final PolicySource source;
    private final List<CelRule> rules = new ArrayList<>();

    /**
     * Compiles a policy.
     *
     * @throws GitOpsException for the first expression that does not compile
     */
    ClassicPolicy(PolicySource source, YamlMapping spec, RuleExemptions exemptions) {
        this.exemptions = exemptions;
        this.source = source;
        List<YamlMapping> all = Mappings.of(spec.sequence("rules"));
        RuleAutogen autogen = new RuleAutogen(source.document() == null ? spec : source.document(), all);
        for (YamlMapping rule : all) {
            if (cel(rule) != null) {
                add(rule, spec);
                autogen.of(rule, rewriting("$1.spec.template.$2"), rewriting("$1.spec.jobTemplate.spec.template.$2"))
                        .forEach(generated -> add(generated.rule(), spec));
            }
        }
    }

    /** Whether a policy has such rules. */
    static boolean isOne(PolicySource source) {
        YamlMapping document = source.document();
        YamlMapping spec = document == null ? null : document.mapping("spec");
        return spec != null
                && source.gvk().group().equals("kyverno.io")
                && (source.gvk().kind().equals("ClusterPolicy")
                        || source.gvk().kind().equals("Policy"))
                && Mappings.of(spec.sequence("rules")).stream().anyMatch(rule -> cel(rule) != null);
    }

    private static @Nullable YamlMapping cel(YamlMapping rule) {
        YamlMapping validate = rule.mapping("validate");
        return validate == null ? null : validate.mapping("cel");
    }

    private static UnaryOperator<String> rewriting(String replacement) {
        return text -> POD_FIELD.matcher(text).replaceAll(replacement);
    }

    private void add(YamlMapping rule, YamlMapping spec) {
        YamlMapping validate = rule.mapping("validate");
        YamlMapping cel = cel(rule);
        if (validate == null || cel == null) {
            return;
        }
        CelScope scope = Scopes.kubernetes();
        Program program = new ProgramCompiler(scope, Program.Manner.KYVERNO_CLASSIC)
                .compile(cel, rule.sequence("celPreconditions"), withMessage(cel, validate.text("message")));
        String name = rule.text("name");
        rules.add(new CelRule(
                new RuleMatch(rule),
                program,
                Parameters.of(cel.mapping("paramKind"), cel.mapping("paramRef")),
                new Verdicts(
                        source.name(),
                        name == null ? "" : name,
                        Severity.WARNING,
                        rule.mark().location()),
                FailureAction.of(spec, validate)));
    }

    /** The message of the rule is that of each expression without one. */
    private static @Nullable YamlSequence withMessage(YamlMapping cel, @Nullable String message) {
        YamlSequence expressions = cel.sequence("expressions");
        if (expressions == null || message == null) {
            return expressions;
        }
        YamlSequence copy = expressions.copy();
        for (YamlNode node : copy) {
            if (node instanceof YamlMapping expression && !expression.contains("message")) {
                expression.put("message", YamlScalar.string(message));
            }
        }
        return copy;
    }

    @Override
    public @Nullable String obstacle() {
        return null;
    }

    @Override
    public void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results) {
        if (source.gvk().kind().equals("Policy")
                && !request.object().namespace().equals(namespace())) {
            return;
        }
        for (CelRule rule : rules) {
            if (rule.match().matches(request.object(), request.namespaceLabels(), facts)) {
                Optional<String> exemption = exemptions.from(rule.verdicts().rule(), request.object(), facts);
                if (exemption.isPresent()) {
                    results.accept(rule.verdicts().exempt(exemption.get(), false, request.object()));
                    continue;
                }
                Verdicts verdicts = rule.verdicts()
                        .as(rule.action().severity(request.object().namespace(), request.namespaceLabels()));
                rule.parameters()
                        .forEach(
                                request,
                                facts,
                                verdicts,
                                results,
                                bindings -> verdicts.tell(rule.program(), bindings, request.object(), facts, results));
            }
        }
    }

    private String namespace() {
        YamlMapping metadata =
                source.document() == null ? null : source.document().mapping("metadata");
        String namespace = metadata == null ? null : metadata.text("namespace");
        return namespace == null ? "default" : namespace;
    }
}
