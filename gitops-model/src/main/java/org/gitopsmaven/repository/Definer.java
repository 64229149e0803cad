/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/** A controller's objects and the targets that they define. */
interface Definer {

    /** Whether an object defines targets. */
    boolean defines(Resource object);

    /**
     * The targets that one object defines; one with a {@link FaultySource} for what cannot be told.
     *
     * @param parent the target whose rendering has the object, or null when it stands in a file of the tree
     */
    List<RenderTarget> targets(Resource object, @Nullable RenderTarget parent);
}
