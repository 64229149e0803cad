/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.jspecify.annotations.Nullable;

/** One cause, with all targets it was seen in and the heaviest weight it had in any. */
final class MergedFinding {

    private final Finding first;
    private final TreeSet<String> targets = new TreeSet<>();
    private Severity severity;

    MergedFinding(Finding first) {
        this.first = first;
        this.severity = first.severity();
    }

    void add(Finding other) {
        targets.addAll(other.targets());
        severity = other.severity().atLeast(severity) ? other.severity() : severity;
    }

    @Nullable
    Location location() {
        return first.location();
    }

    Finding finding() {
        return first.in(List.copyOf(targets)).as(severity);
    }
}
