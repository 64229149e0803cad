/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.report.Console;
import org.gitopsmaven.report.FindingsText;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;

/** What becomes of targets that were refused: they fail the build, or are told and no more. */
record Refusals(FailOn failOn, Console console) {

    void check(SourceTree tree, List<Rendering> renderings) throws MojoFailureException {
        List<Finding> refused = renderings.stream()
                .filter(rendering -> rendering.fault() != null)
                .map(rendering -> finding(tree, rendering, Objects.requireNonNull(rendering.fault())))
                .sorted()
                .toList();
        FindingsText text = new FindingsText(console, tree);
        if (refused.isEmpty()) {
            return;
        }
        if (failOn.fails(refused)) {
            throw new MojoFailureException(text.block(refused));
        }
        text.lines(refused).forEach(console::line);
    }

    private static Finding finding(SourceTree tree, Rendering rendering, GitOpsException fault) {
        Location location = fault.location() == null ? rendering.target().definedAt() : fault.location();
        return Finding.of(fault)
                .at(location.relativeTo(tree.root()))
                .in(rendering.target().id());
    }
}
