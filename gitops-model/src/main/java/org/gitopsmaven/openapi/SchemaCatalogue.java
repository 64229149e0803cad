/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/** What is known about kinds. Group and version count: the same kind in another version may be unknown. */
public interface SchemaCatalogue {

    /** How objects of this kind are merged; null for a kind that is not known. */
    @Nullable
    MergeSchema schema(Gvk kind);

    Scope scope(Gvk kind);
}
