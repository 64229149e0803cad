/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * What binds a policy: where it holds, with which parameters, and what a failure weighs.
 *
 * @param match narrows what the policy concerns
 */
record PolicyBinding(ResourceMatch match, Parameters parameters, Severity severity) {

    /** Holds everywhere, without parameters. */
    static final PolicyBinding NONE = new PolicyBinding(ResourceMatch.ofBinding(null), Parameters.NONE, Severity.ERROR);

    /** @param paramKind the kind of parameters that the policy asks for, or null */
    static PolicyBinding of(YamlMapping spec, @Nullable YamlMapping paramKind) {
        return new PolicyBinding(
                ResourceMatch.ofBinding(spec.mapping("matchResources")),
                Parameters.of(paramKind, spec.mapping("paramRef")),
                severity(LabelMatch.texts(spec.sequence("validationActions"))));
    }

    /** What the heaviest of the actions weighs. */
    static Severity severity(List<String> actions) {
        if (actions.isEmpty() || actions.contains("Deny")) {
            return Severity.ERROR;
        }
        return actions.contains("Warn") ? Severity.WARNING : Severity.INFO;
    }
}
