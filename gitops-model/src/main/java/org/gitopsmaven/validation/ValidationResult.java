/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Fingerprints;

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

    /** The stable names of all findings, accepted ones included, sorted by place. */
    public Map<Finding, String> fingerprints() {
        List<Finding> all = new ArrayList<>(findings);
        for (SuppressedFinding accepted : suppressed) {
            all.add(accepted.finding());
        }
        Collections.sort(all);
        return Fingerprints.of(all);
    }

    boolean isAcceptedByComment(Finding finding) {
        return suppressed.stream()
                .anyMatch(accepted -> accepted.by() == SuppressedFinding.By.COMMENT
                        && accepted.finding().equals(finding));
    }

    public FindingCounts counts() {
        return FindingCounts.of(findings);
    }
}
