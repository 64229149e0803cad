/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What a failure of a rule weighs: {@code Enforce} is an error, {@code Audit} a warning, by namespace where it says so. */
public final class FailureAction {

    private record Narrower(
            List<String> namespaces, @Nullable LabelMatch selector, Severity severity) {

        boolean concerns(String namespace, Map<String, String> labels) {
            boolean named = namespaces.isEmpty() || Wildcard.any(namespaces, namespace);
            return named && (selector == null || selector.matches(labels));
        }
    }

    private final Severity severity;
    private final List<Narrower> overrides;

    private FailureAction(Severity severity, List<Narrower> overrides) {
        this.severity = severity;
        this.overrides = overrides;
    }

    /** Of a rule, which goes before its policy. */
    public static FailureAction of(YamlMapping spec, @Nullable YamlMapping validate) {
        String own = validate == null ? null : validate.text("failureAction");
        YamlSequence narrow = validate == null ? null : validate.sequence("failureActionOverrides");
        return new FailureAction(
                severity(own != null ? own : spec.text("validationFailureAction")),
                overrides(narrow != null ? narrow : spec.sequence("validationFailureActionOverrides")));
    }

    private static Severity severity(@Nullable String action) {
        return action != null && action.equalsIgnoreCase("enforce") ? Severity.ERROR : Severity.WARNING;
    }

    private static List<Narrower> overrides(@Nullable YamlSequence sequence) {
        List<Narrower> overrides = new ArrayList<>();
        for (YamlMapping override : Mappings.of(sequence)) {
            YamlMapping selector = override.mapping("namespaceSelector");
            overrides.add(new Narrower(
                    LabelMatch.texts(override.sequence("namespaces")),
                    selector == null ? null : LabelMatch.of(selector),
                    severity(override.text("action"))));
        }
        return overrides;
    }

    /** Of an object in a namespace. */
    public Severity severity(String namespace, Map<String, String> labels) {
        return overrides.stream()
                .filter(override -> override.concerns(namespace, labels))
                .map(Narrower::severity)
                .findFirst()
                .orElse(severity);
    }
}
