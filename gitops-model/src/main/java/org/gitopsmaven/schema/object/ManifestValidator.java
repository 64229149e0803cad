/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;

/** Judges one object after the other, each by itself. */
public interface ManifestValidator extends Validator<Rendering> {

    /** Hands every fault of one object to {@code found}. */
    void validate(Manifest object, Consumer<Finding> found);

    @Override
    default void validate(Rendering rendering, Consumer<Finding> found) {
        for (Manifest object : Manifest.of(rendering)) {
            validate(object, found);
        }
    }
}
