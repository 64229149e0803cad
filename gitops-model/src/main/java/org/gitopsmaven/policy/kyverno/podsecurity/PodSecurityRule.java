/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/** A standard that pods are held to: a level, a version, and what is let off. Has no state. */
public final class PodSecurityRule {

    private static final Pattern VERSION = Pattern.compile("v1\\.([0-9]{1,4})");

    private final boolean restricted;
    private final String version;
    private final int minor;
    private final List<Exclusion> exclusions;

    private PodSecurityRule(boolean restricted, String version, int minor, List<Exclusion> exclusions) {
        this.restricted = restricted;
        this.version = version;
        this.minor = minor;
        this.exclusions = exclusions;
    }

    /**
     * Reads {@code podSecurity} of a rule.
     *
     * @throws GitOpsException for a level or a version that does not exist
     */
    public static PodSecurityRule of(Map<?, ?> value) {
        String level = value.get("level") instanceof String text ? text : "";
        if (!level.equals("baseline") && !level.equals("restricted")) {
            throw new GitOpsException(
                    "there is no Pod Security level \"" + level + "\"", null, "use baseline or restricted");
        }
        String version = value.get("version") instanceof String text ? text : "";
        return new PodSecurityRule(
                level.equals("restricted"), version, minor(version), Exclusion.all(value.get("exclude")));
    }

    private static int minor(String version) {
        if (version.isEmpty() || version.equals("latest")) {
            return Integer.MAX_VALUE - 1;
        }
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw new GitOpsException(
                    "\"" + version + "\" is no version of the Pod Security Standards", null, "use latest, or v1.30");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Whether objects of a kind are pods or make some. */
    public static boolean concerns(String kind) {
        return Pod.isIn(kind);
    }

    /** What is forbidden in an object. */
    public List<Violation> violations(Map<?, ?> object, String kind) {
        Pod pod = Pod.of(object, kind);
        return without(found(pod), exclusions, pod);
    }

    /** Violations without those that are let off from. */
    public List<Violation> without(List<Violation> violations, List<Exclusion> others, Map<?, ?> object, String kind) {
        return without(violations, others, Pod.of(object, kind));
    }

    private List<Violation> found(Pod pod) {
        List<Violation> violations = new ArrayList<>();
        for (Check check : Checks.ALL) {
            if (restricted || !check.restricted()) {
                violations.addAll(check.violations(pod, minor));
            }
        }
        return violations;
    }

    private List<Violation> without(List<Violation> violations, List<Exclusion> others, Pod pod) {
        List<Violation> left = new ArrayList<>(violations);
        for (Exclusion exclusion : others) {
            Set<String> checks = Checks.ALL.stream()
                    .filter(check -> check.control().equals(exclusion.control()))
                    .map(Check::id)
                    .collect(Collectors.toSet());
            for (Violation inPart : found(exclusion.part(pod))) {
                if (checks.contains(inPart.check()) && exclusion.covers(inPart)) {
                    left.stream()
                            .filter(inWhole -> exclusion.isSame(inPart, inWhole))
                            .findFirst()
                            .ifPresent(left::remove);
                }
            }
        }
        return left;
    }

    /** What is said of violations. */
    public String message(String rule, List<Violation> violations) {
        Map<String, List<Violation>> byCheck = new LinkedHashMap<>();
        violations.forEach(violation -> byCheck.computeIfAbsent(violation.check(), check -> new ArrayList<>())
                .add(violation));
        StringBuilder message = new StringBuilder("Validation rule '" + rule + "' failed. It violates PodSecurity \""
                + (restricted ? "restricted" : "baseline") + ":" + version + "\": ");
        byCheck.forEach((check, all) -> message.append("(Forbidden reason: ")
                .append(reason(all))
                .append(", field error list: [")
                .append(all.stream().map(Violation::text).collect(Collectors.joining(", ")))
                .append("])"));
        return message.toString();
    }

    private static @Nullable String reason(List<Violation> violations) {
        return violations.get(0).reason();
    }
}
