/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A {@code PolicyException} from policies written in CEL (kyverno/kyverno, {@code pkg/cel/policies/vpol}): for objects that its
 * conditions hold for, the whole policy, or only some images and values, which the policy itself asks for.
 *
 * @param passes whether an object that is let off passes; else it is left alone
 */
record KyvernoExemption(String name, Program conditions, List<String> images, List<String> values, boolean passes) {

    static boolean isOne(PolicySource source) {
        return source.gvk().group().equals("policies.kyverno.io")
                && source.gvk().kind().equals("PolicyException");
    }

    /**
     * Those from a policy.
     *
     * @throws GitOpsException for a condition that does not compile
     */
    static List<KyvernoExemption> of(PolicySource policy, List<PolicySource> sources) {
        List<KyvernoExemption> exemptions = new ArrayList<>();
        for (PolicySource source : sources) {
            YamlMapping spec =
                    source.document() == null ? null : source.document().mapping("spec");
            if (isOne(source) && spec != null && concerns(spec, policy)) {
                Program conditions = new ProgramCompiler(Scopes.kyverno(), Program.Manner.KYVERNO)
                        .compile(spec, spec.sequence("matchConditions"), null);
                exemptions.add(new KyvernoExemption(
                        source.name(),
                        conditions,
                        LabelMatch.texts(spec.sequence("images")),
                        LabelMatch.texts(spec.sequence("allowedValues")),
                        "pass".equals(spec.text("reportResult"))));
            }
        }
        return exemptions;
    }

    private static boolean concerns(YamlMapping spec, PolicySource policy) {
        return Mappings.of(spec.sequence("policyRefs")).stream()
                .anyMatch(reference -> policy.name().equals(reference.text("name"))
                        && policy.gvk().kind().equals(reference.text("kind")));
    }

    /** Whether it is for an object; conditions that cannot be evaluated let nothing off. */
    boolean holds(CelBindings bindings) {
        Optional<List<Denial>> denials = conditions.run(bindings);
        return denials.isPresent() && denials.get().isEmpty();
    }

    boolean isWhole() {
        return images.isEmpty() && values.isEmpty();
    }
}
