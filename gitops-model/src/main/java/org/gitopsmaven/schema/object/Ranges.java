/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** The rule that several classes share: one for each sort of number. */
final class Ranges {

    static final Rule RANGE = new Rule("RES-RANGE", Severity.ERROR, "ports and counts are within their range");

    private Ranges() {}
}
