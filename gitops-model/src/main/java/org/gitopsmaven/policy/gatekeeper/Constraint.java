/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.yaml.YamlMapping;

/** A use of a template: with which parameters, on which objects, and what a violation weighs. */
public final class Constraint {

    private static final String GROUP = "constraints.gatekeeper.sh";

    private final PolicySource source;
    private final YamlMapping document;
    private final ConstraintMatch match;
    private final Severity severity;

    private Constraint(PolicySource source, YamlMapping document, Severity severity) {
        YamlMapping given = document.at("spec", "match") instanceof YamlMapping mapping ? mapping : null;
        this.source = source;
        this.document = document;
        this.match = new ConstraintMatch(given == null ? new YamlMapping() : given);
        this.severity = severity;
    }

    public static boolean isOne(PolicySource source) {
        return source.document() != null && source.gvk().group().equals(GROUP);
    }

    /** The constraints among sources; what cannot be used is told and left out. */
    public static List<Constraint> all(List<PolicySource> sources, Consumer<Finding> found) {
        List<Constraint> all = new ArrayList<>();
        for (PolicySource source : sources) {
            YamlMapping document = source.document();
            if (document != null && isOne(source)) {
                try {
                    Optional<Severity> severity = Enforcement.of(document.mapping("spec"));
                    severity.ifPresentOrElse(
                            weight -> all.add(new Constraint(source, document, weight)),
                            () -> found.accept(PolicyFault.skipped(source, "no enforcement point is named")));
                } catch (GitOpsException e) {
                    found.accept(PolicyFault.finding(source, e));
                }
            }
        }
        return all;
    }

    public PolicySource source() {
        return source;
    }

    public YamlMapping document() {
        return document;
    }

    /** The kind that its template defines. */
    public String kind() {
        return source.gvk().kind();
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it is to be evaluated on an object; tells it when that cannot be known. */
    public boolean concerns(PolicyObject object, PolicyFacts facts, Consumer<PolicyResult> results) {
        Concern concern = match.of(object, facts);
        if (concern == Concern.UNKNOWN) {
            String why = "it asks for labels of namespace " + object.namespace() + ", which is not among the objects";
            results.accept(result(Outcome.SKIP, why, object));
        }
        return concern == Concern.YES;
    }

    PolicyResult result(Outcome outcome, String message, PolicyObject object) {
        return new PolicyResult(source.name(), "", outcome, severity, message, object, null, source.location());
    }
}
