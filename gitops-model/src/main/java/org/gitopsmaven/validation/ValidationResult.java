/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.finding.Finding;

/**
 * What validation says of a repository.
 *
 * @param findings all of them, sorted by place
 * @param targets one result per target, in the order of the targets
 * @param files how many source files were checked
 * @param suppressed findings that comments or the baseline accept, sorted by place
 */
public record ValidationResult(
        List<Finding> findings, List<TargetResult> targets, int files, List<SuppressedFinding> suppressed) {

    public ValidationResult {
        findings = List.copyOf(findings);
        targets = List.copyOf(targets);
        suppressed = List.copyOf(suppressed);
    }

    /** A result in which nothing is accepted. */
    public ValidationResult(List<Finding> findings, List<TargetResult> targets, int files) {
        this(findings, targets, files, List.of());
    }

    public FindingCounts counts() {
        return FindingCounts.of(findings);
    }
}
