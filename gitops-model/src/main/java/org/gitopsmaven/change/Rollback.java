/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rolled back.
 *
 * @param applications those that are rolled back; empty for those of the last promotion, or all of a commit that is named
 * @param commit the commit whose state comes back, at least seven digits of it; null for the one before the last promotion
 */
public record Rollback(
        EnvironmentName environment,
        List<ApplicationName> applications,
        @Nullable String commit) {

    public Rollback {
        applications = List.copyOf(applications);
    }
}
