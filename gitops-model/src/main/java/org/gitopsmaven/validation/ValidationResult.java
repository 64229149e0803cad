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
 */
public record ValidationResult(List<Finding> findings, List<TargetResult> targets, int files) {

    public ValidationResult {
        findings = List.copyOf(findings);
        targets = List.copyOf(targets);
    }

    public FindingCounts counts() {
        return FindingCounts.of(findings);
    }
}
