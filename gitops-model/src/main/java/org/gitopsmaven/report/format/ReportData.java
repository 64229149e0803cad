/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.ValidationResult;

/**
 * What reports are made from.
 *
 * @param result what validation says
 * @param renderings what was validated
 * @param rules all rules that may be named
 * @param failOn which findings make the build fail
 * @param root what places are told relative to
 */
record ReportData(
        ValidationResult result, List<Rendering> renderings, List<Rule> rules, FailOn failOn, RepositoryRoot root) {

    static ReportData of(ValidationResult result, List<Rendering> renderings, List<Rule> rules, Path tree) {
        return new ReportData(result, renderings, rules, FailOn.ERROR, RepositoryRoot.above(tree));
    }

    /** The place as a path from the root of the tree, with its line. */
    String shown(Location location) {
        return location.relativeTo(root.tree()).toString();
    }
}
