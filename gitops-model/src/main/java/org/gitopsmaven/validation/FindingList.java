/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;

/** Findings in the order in which they were told. A class, as each lambda costs a cold run three times as much. */
final class FindingList implements Consumer<Finding> {

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void accept(Finding finding) {
        findings.add(finding);
    }

    List<Finding> list() {
        return findings;
    }
}
