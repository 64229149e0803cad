/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** A framework that is known by a project's dependencies and says by its settings where the application listens. */
interface Framework {

    /** The endpoints of a project that uses this framework; null for one that does not. */
    @Nullable
    Endpoints endpoints(ProjectMetadata project);
}
