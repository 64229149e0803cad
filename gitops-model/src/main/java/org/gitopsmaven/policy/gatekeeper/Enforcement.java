/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What a violation weighs: {@code enforcementAction} and {@code scopedEnforcementActions}. */
final class Enforcement {

    private static final List<String> ACTIONS = List.of("deny", "warn", "dryrun", "scoped");
    private static final String AUDIT = "audit.gatekeeper.sh";

    private Enforcement() {}

    /**
     * What is done about a violation where objects are admitted; what only the audit sees is worth knowing.
     *
     * @return nothing when it is enforced nowhere
     * @throws GitOpsException when there is no such action
     */
    static Optional<Severity> of(@Nullable YamlMapping spec) {
        String action = spec == null ? null : spec.text("enforcementAction");
        if (spec == null || action == null || action.isEmpty()) {
            return Optional.of(Severity.ERROR);
        }
        return checked(action, spec.get("enforcementAction")).equals("scoped")
                ? scoped(spec.sequence("scopedEnforcementActions"))
                : Optional.of(severity(action));
    }

    private static Optional<Severity> scoped(@Nullable YamlSequence actions) {
        List<Severity> severities = new ArrayList<>();
        if (actions != null) {
            for (YamlNode node : actions) {
                if (node instanceof YamlMapping scoped && scoped.text("action") != null) {
                    String action = checked(String.valueOf(scoped.text("action")), scoped.get("action"));
                    points(scoped)
                            .forEach(point -> severities.add(point.equals(AUDIT) ? Severity.INFO : severity(action)));
                }
            }
        }
        return severities.stream().min(Severity::compareTo);
    }

    private static List<String> points(YamlMapping scoped) {
        List<String> names = new ArrayList<>();
        YamlSequence points = scoped.sequence("enforcementPoints");
        if (points != null) {
            for (YamlNode point : points) {
                String name = point instanceof YamlMapping mapping ? mapping.text("name") : null;
                names.add(name == null ? "*" : name);
            }
        }
        return names;
    }

    private static String checked(String action, @Nullable YamlNode node) {
        if (!ACTIONS.contains(action)) {
            throw new GitOpsException(
                    "there is no enforcement action \"" + action + "\"" + Suggestion.phrase(action, ACTIONS),
                    node == null ? null : node.mark().location(),
                    "use one of " + String.join(", ", ACTIONS));
        }
        return action;
    }

    private static Severity severity(String action) {
        return switch (action) {
            case "warn" -> Severity.WARNING;
            case "dryrun" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }
}
