/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A {@code ValidatingAdmissionPolicy} with its bindings. One that nothing binds is evaluated once all the same: in a
 * repository the binding may be in the cluster.
 */
final class AdmissionPolicy implements CelPolicy {

    private final PolicySource source;
    private final ResourceMatch match;
    private final Program program;
    private final List<PolicyBinding> bindings;

    AdmissionPolicy(PolicySource source, YamlMapping spec, CelScope scope, List<PolicyBinding> bindings) {
        this.source = source;
        this.match = ResourceMatch.ofPolicy(spec.mapping("matchConstraints"));
        this.program = new ProgramCompiler(scope, Program.Manner.KUBERNETES)
                .compile(spec, spec.sequence("matchConditions"), spec.sequence("validations"));
        this.bindings = bindings.isEmpty() ? List.of(PolicyBinding.NONE) : List.copyOf(bindings);
    }

    @Override
    public @Nullable String obstacle() {
        return match.obstacle();
    }

    @Override
    public void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results) {
        if (!match.matches(request.object(), facts.operation(), request.namespaceLabels())) {
            return;
        }
        for (PolicyBinding binding : bindings) {
            if (binding.match().matches(request.object(), facts.operation(), request.namespaceLabels())) {
                Verdicts verdicts = new Verdicts(source.name(), "", binding.severity(), source.location());
                binding.parameters()
                        .forEach(
                                request,
                                facts,
                                verdicts,
                                results,
                                bindings -> verdicts.tell(program, bindings, request.object(), facts, results));
            }
        }
    }
}
