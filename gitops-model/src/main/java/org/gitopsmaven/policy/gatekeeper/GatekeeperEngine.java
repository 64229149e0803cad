/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.rego.syntax.RegoException;

/**
 * Templates that are written in Rego, with their constraints. As in Gatekeeper itself the code in CEL counts where a
 * template has both.
 */
public final class GatekeeperEngine implements PolicyEngine {

    private final boolean preferCel;

    private GatekeeperEngine(boolean preferCel) {
        this.preferCel = preferCel;
    }

    /** Leaves templates that have code in CEL to the engine of that. */
    public static GatekeeperEngine besideCel() {
        return new GatekeeperEngine(true);
    }

    /** Takes every template that has code in Rego. */
    public static GatekeeperEngine regoFirst() {
        return new GatekeeperEngine(false);
    }

    @Override
    public boolean accepts(PolicySource source) {
        return Constraint.isOne(source) || ConstraintTemplate.of(source).isPresent();
    }

    @Override
    public PolicySet compile(List<PolicySource> sources, Consumer<Finding> found) {
        List<Constraint> constraints = Constraint.all(sources, found);
        Set<String> kinds = new HashSet<>();
        Map<String, RegoTemplate> templates = new HashMap<>();
        for (PolicySource source : sources) {
            ConstraintTemplate.of(source).ifPresent(template -> {
                kinds.add(template.constraintKind());
                compile(template, sources, found).ifPresent(rego -> templates.put(template.constraintKind(), rego));
            });
        }
        List<RegoConstraint> uses = new ArrayList<>();
        for (Constraint constraint : constraints) {
            RegoTemplate template = templates.get(constraint.kind());
            if (template != null) {
                uses.add(new RegoConstraint(constraint, template));
            } else if (!kinds.contains(constraint.kind())) {
                found.accept(PolicyFault.skipped(constraint.source(), "no template defines " + constraint.kind()));
            }
        }
        return uses.isEmpty() ? PolicySet.EMPTY : new GatekeeperSet(uses);
    }

    private Optional<RegoTemplate> compile(
            ConstraintTemplate template, List<PolicySource> sources, Consumer<Finding> found) {
        if (preferCel && template.cel().isPresent()) {
            return Optional.empty();
        }
        Optional<RegoCode> code = template.rego();
        if (code.isEmpty()) {
            if (template.cel().isEmpty()) {
                found.accept(PolicyFault.skipped(template.source(), "it has no code in Rego or CEL"));
            }
            return Optional.empty();
        }
        String kind = template.constraintKind();
        if (sources.stream()
                .noneMatch(source ->
                        Constraint.isOne(source) && source.gvk().kind().equals(kind))) {
            found.accept(PolicyFault.skipped(template.source(), "no constraint uses it"));
        }
        try {
            return Optional.of(RegoTemplate.of(code.get()));
        } catch (RegoException e) {
            found.accept(PolicyFault.finding(template.source(), e));
            return Optional.empty();
        }
    }
}
