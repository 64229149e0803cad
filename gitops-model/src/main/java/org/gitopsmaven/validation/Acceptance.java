/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Fingerprints;
import org.gitopsmaven.finding.Rule;

/** Tells findings that count from those that comments or the baseline accept. */
final class Acceptance {

    private final IgnoreComments comments;
    private final Baseline baseline;
    private final List<Finding> counted = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    Acceptance(IgnoreComments comments, Baseline baseline) {
        this.comments = comments;
        this.baseline = baseline;
    }

    /** Takes all findings, sorted. */
    void judge(List<Finding> findings) {
        for (Map.Entry<Finding, String> finding : Fingerprints.of(findings).entrySet()) {
            judge(finding.getKey(), finding.getValue());
        }
    }

    private void judge(Finding finding, String fingerprint) {
        List<IgnoreComment> accepting = comments.accepting(finding);
        Optional<String> known = accepting.isEmpty() ? baseline.reason(fingerprint) : Optional.empty();
        if (!accepting.isEmpty()) {
            String reason = accepting.get(0).reason();
            suppressed.add(new SuppressedFinding(finding, SuppressedFinding.By.COMMENT, reason));
        } else if (known.isPresent()) {
            suppressed.add(new SuppressedFinding(finding, SuppressedFinding.By.BASELINE, known.get()));
        } else {
            counted.add(finding);
        }
    }

    /** Whether nobody accepts anything, as nearly always. */
    boolean isIdle() {
        return comments.isEmpty() && baseline.isEmpty();
    }

    /** Tells what is accepted in vain. Only when everything was looked at can that be known. */
    void complain(Supplier<? extends Collection<Rule>> rules, boolean whole, Consumer<Finding> found) {
        comments.complain(rules, whole, found);
        if (whole) {
            baseline.complain(found);
        }
    }

    List<Finding> counted() {
        return counted;
    }

    List<SuppressedFinding> suppressed() {
        return suppressed;
    }
}
