/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.Collection;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Severity;

/** How many findings there are of each weight. */
public record FindingCounts(int errors, int warnings, int infos) {

    public static FindingCounts of(Collection<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static int count(Collection<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public int total() {
        return errors + warnings + infos;
    }
}
