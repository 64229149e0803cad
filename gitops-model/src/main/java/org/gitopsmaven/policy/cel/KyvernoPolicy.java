/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** A {@code ValidatingPolicy} of Kyverno, or a {@code NamespacedValidatingPolicy}, with what autogen makes of it. */
final class KyvernoPolicy implements CelPolicy {

    private record Variant(ResourceMatch match, Program program) {}

    private final List<KyvernoExemption> exemptions;
    private final PolicySource source;
    private final YamlMapping spec;
    private final Verdicts verdicts;
    private final @Nullable String namespace;
    private final List<Variant> variants = new ArrayList<>();

    /**
     * Compiles a policy.
     *
     * @throws GitOpsException for the first expression that does not compile
     */
    KyvernoPolicy(PolicySource source, YamlMapping spec, List<KyvernoExemption> exemptions) {
        this.exemptions = exemptions;
        this.source = source;
        this.spec = spec;
        Severity severity = PolicyBinding.severity(LabelMatch.texts(spec.sequence("validationActions")));
        this.verdicts = new Verdicts(source.name(), "", severity, source.location());
        this.namespace = source.gvk().kind().startsWith("Namespaced") ? namespace(source) : null;
        variants.add(variant(spec));
        new Autogen(spec).specs().forEach(generated -> variants.add(variant(generated)));
    }

    private static Variant variant(YamlMapping spec) {
        Program program = new ProgramCompiler(Scopes.kyverno(), Program.Manner.KYVERNO)
                .compile(spec, spec.sequence("matchConditions"), spec.sequence("validations"));
        return new Variant(ResourceMatch.ofPolicy(spec.mapping("matchConstraints")), program);
    }

    private static String namespace(PolicySource source) {
        YamlMapping metadata =
                source.document() == null ? null : source.document().mapping("metadata");
        String namespace = metadata == null ? null : metadata.text("namespace");
        return namespace == null ? "default" : namespace;
    }

    @Override
    public @Nullable String obstacle() {
        YamlMapping evaluation = spec.mapping("evaluation");
        return evaluation != null && "JSON".equals(evaluation.text("mode"))
                ? "it judges JSON payloads, not objects"
                : variants.get(0).match().obstacle();
    }

    @Override
    public void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results) {
        if (namespace != null && !namespace.equals(request.object().namespace())) {
            return;
        }
        for (Variant variant : variants) {
            if (variant.match().matches(request.object(), facts.operation(), request.namespaceLabels())) {
                evaluate(variant, request, facts, results);
            }
        }
    }

    private void evaluate(
            Variant variant, AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results) {
        CelBindings bindings = KyvernoContext.bindings(request, facts);
        List<String> images = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (KyvernoExemption exemption : exemptions) {
            if (exemption.holds(bindings)) {
                if (exemption.isWhole()) {
                    results.accept(verdicts.exempt(exemption.name(), exemption.passes(), request.object()));
                    return;
                }
                images.addAll(exemption.images());
                values.addAll(exemption.values());
            }
        }
        if (!images.isEmpty() || !values.isEmpty()) {
            bindings.set("exceptions", CelValues.of(Map.of("allowedImages", images, "allowedValues", values)));
        }
        verdicts.tell(variant.program(), bindings, request.object(), facts, results);
    }

    @Override
    public String toString() {
        return source.name();
    }
}
