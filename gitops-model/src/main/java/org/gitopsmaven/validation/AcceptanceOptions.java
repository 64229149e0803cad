/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are accepted.
 *
 * @param comments whether comments in the sources suppress findings
 * @param baseline the file of known findings, relative to the root of the tree; null to accept none
 * @param whole whether everything is validated: if not, nobody knows what is accepted in vain
 */
public record AcceptanceOptions(boolean comments, @Nullable Path baseline, boolean whole) {

    /** Comments count, and the baseline at its usual place. */
    public static final AcceptanceOptions DEFAULT = new AcceptanceOptions(true, Path.of(Baseline.FILE), true);

    /** The same when only a part of the tree is validated. */
    public AcceptanceOptions ofPart() {
        return new AcceptanceOptions(comments, baseline, false);
    }

    /** The same without what a baseline accepts. */
    public AcceptanceOptions withoutBaseline() {
        return new AcceptanceOptions(comments, null, whole);
    }

    boolean hasBaseline(SourceTree tree) {
        return baseline != null
                && tree.yamlFiles().contains(tree.root().resolve(baseline).normalize());
    }

    Baseline readBaseline(SourceTree tree) {
        return baseline == null ? Baseline.NONE : Baseline.read(tree, baseline);
    }
}
