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

    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    public static FindingCounts of(Collection<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : findings) {
            counts[finding.severity().ordinal()]++;
        }
        return new FindingCounts(
                counts[Severity.ERROR.ordinal()], counts[Severity.WARNING.ordinal()], counts[Severity.INFO.ordinal()]);
    }

    public FindingCounts plus(FindingCounts others) {
        return new FindingCounts(errors + others.errors, warnings + others.warnings, infos + others.infos);
    }

    public int total() {
        return errors + warnings + infos;
    }
}
