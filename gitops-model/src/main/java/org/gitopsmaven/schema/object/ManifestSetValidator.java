/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;

/** Judges what the objects of one target are to each other. */
public interface ManifestSetValidator extends Validator<Rendering> {

    /** Hands every fault of the objects of a target to {@code found}. */
    void validate(List<Manifest> objects, Consumer<Finding> found);

    @Override
    default void validate(Rendering rendering, Consumer<Finding> found) {
        validate(Manifest.of(rendering), found);
    }
}
