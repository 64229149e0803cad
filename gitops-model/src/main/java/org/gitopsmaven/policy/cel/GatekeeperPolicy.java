/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.gatekeeper.Constraint;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * A {@code ConstraintTemplate} with {@code K8sNativeValidation}, and the constraints that use it (gatekeeper,
 * {@code pkg/drivers/k8scel}).
 */
final class GatekeeperPolicy implements CelPolicy {

    private static final String ANY_OBJECT = "object != null ? object : oldObject";
    private static final String PARAMS =
            "!has(params.spec) ? null : !has(params.spec.parameters) ? null : params.spec.parameters";

    private final Program program;
    private final List<Constraint> constraints;

    /**
     * Compiles a template.
     *
     * @param code the source in CEL that the template has
     * @throws GitOpsException for the first expression that does not compile
     */
    GatekeeperPolicy(YamlMapping code, List<Constraint> constraints) {
        YamlSequence conditions = code.sequence("matchCondition");
        this.program = new ProgramCompiler(Scopes.kubernetes(), Program.Manner.KUBERNETES)
                .with("anyObject", ANY_OBJECT)
                .with("params", PARAMS)
                .compile(
                        code,
                        conditions == null ? code.sequence("matchConditions") : conditions,
                        code.sequence("validations"));
        this.constraints = List.copyOf(constraints);
    }

    @Override
    public @Nullable String obstacle() {
        return constraints.isEmpty() ? "no constraint uses it" : null;
    }

    @Override
    public void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results) {
        for (Constraint constraint : constraints) {
            if (constraint.concerns(request.object(), facts, results)) {
                Verdicts verdicts = new Verdicts(
                        constraint.source().name(),
                        "",
                        constraint.severity(),
                        constraint.source().location());
                verdicts.tell(
                        program,
                        request.bindings()
                                .copy()
                                .set("params", CelValues.of(constraint.document(), YamlDialect.GOYAML2)),
                        request.object(),
                        facts,
                        results);
            }
        }
    }
}
