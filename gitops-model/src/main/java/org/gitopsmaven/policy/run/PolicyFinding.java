/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.run;

import java.util.Locale;
import java.util.Optional;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Results of policies as findings, under the names that the policies have. */
final class PolicyFinding {

    private PolicyFinding() {}

    /** The finding; empty where the object passes. */
    static Optional<Finding> of(PolicyResult result) {
        return switch (result.outcome()) {
            case PASS -> Optional.empty();
            case SKIP ->
                Optional.of(Finding.of(PolicyFault.SKIPPED, named(result) + ": skipped: " + result.message())
                        .at(result.policyLocation()));
            case ERROR -> Optional.of(finding(result, Severity.ERROR, "could not be evaluated: " + result.message()));
            case FAIL -> Optional.of(finding(result, result.severity(), result.message()));
        };
    }

    private static Finding finding(PolicyResult result, Severity severity, String message) {
        @Nullable PolicyObject object = result.object();
        return Finding.of(rule(result), message)
                .as(severity)
                .withHint("see " + named(result) + " at " + result.policyLocation())
                .about(object == null ? null : object.gvk().kind() + "/" + object.name())
                .at(location(result));
    }

    private static String named(PolicyResult result) {
        return "policy " + result.policy() + (result.rule().isEmpty() ? "" : ", rule " + result.rule());
    }

    private static Rule rule(PolicyResult result) {
        String name = result.policy()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Rule(
                "POLICY-" + (name.isEmpty() ? "UNNAMED" : name),
                result.severity(),
                "policy " + result.policy() + " holds");
    }

    private static Location location(PolicyResult result) {
        @Nullable PolicyObject object = result.object();
        if (object == null) {
            return result.policyLocation();
        }
        YamlNode place = result.place();
        YamlNode known = place == null ? object.content() : place;
        return known.mark().equals(YamlMark.NONE)
                ? object.resource().origin().location()
                : known.mark().location();
    }
}
