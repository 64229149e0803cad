/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * What is to be promoted.
 *
 * @param applications those that are promoted; all when empty
 * @param source the branch that {@code from} is on; null when both are on one
 * @param hotfix why an environment may be passed over; null when none may
 * @param tag what the image gets where the next environment tags images otherwise; null to derive it
 */
public record Promotion(
        EnvironmentName from,
        EnvironmentName to,
        List<ApplicationName> applications,
        @Nullable GitBranch source,
        @Nullable String hotfix,
        @Nullable String tag) {

    public Promotion {
        applications = List.copyOf(applications);
    }

    /** Everything of an environment, on one branch. */
    public static Promotion of(EnvironmentName from, EnvironmentName to) {
        return new Promotion(from, to, List.of(), null, null, null);
    }

    public Promotion only(List<ApplicationName> wanted) {
        return new Promotion(from, to, wanted, source, hotfix, tag);
    }

    public Promotion fromBranch(@Nullable GitBranch branch) {
        return new Promotion(from, to, applications, branch, hotfix, tag);
    }

    /** Passes over environments, for a reason that goes into the commit. */
    public Promotion asHotfix(@Nullable String reason) {
        return new Promotion(from, to, applications, source, reason, tag);
    }

    public Promotion withTag(@Nullable String other) {
        return new Promotion(from, to, applications, source, hotfix, other);
    }
}
