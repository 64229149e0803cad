/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** The rules about what is accepted: nothing without a reason, nothing that is not there any more. */
final class AcceptanceRules {

    static final Rule REASON =
            new Rule("IGNORE-REASON", Severity.WARNING, "comments that suppress findings say which and why");
    static final Rule UNUSED = new Rule("IGNORE-UNUSED", Severity.WARNING, "comments that suppress findings match one");
    static final Rule STALE =
            new Rule("BASELINE-STALE", Severity.WARNING, "the baseline holds findings that there are");

    static final List<Rule> ALL = List.of(REASON, UNUSED, STALE);

    private AcceptanceRules() {}
}
