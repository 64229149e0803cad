/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gitopsmaven.finding.Finding;

/** Gathers the warnings and findings of one build. */
public final class BuildReport {

    private final List<String> warnings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean charts;

    /** Notes that a chart was rendered: what comes of it depends on more than files. */
    public void useCharts() {
        charts = true;
    }

    public boolean usesCharts() {
        return charts;
    }

    /** A line that kustomize would print on standard error. */
    public void warn(String line) {
        warnings.add(line);
    }

    public void find(Finding finding) {
        findings.add(finding);
    }

    public void addAll(BuildReport other) {
        warnings.addAll(other.warnings);
        findings.addAll(other.findings);
        charts |= other.charts;
    }

    public List<String> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
