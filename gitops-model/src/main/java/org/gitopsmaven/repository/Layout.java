/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;

/** A way to arrange a GitOps repository. Each one is a class of its own, and the first that finds targets wins. */
interface Layout {

    /** The name that reports show. */
    String name();

    /** What there is to render, or nothing when the tree does not follow this layout. */
    List<RenderTarget> targets(Discovery discovery);
}
