/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What strategic merge has to know of a value, and of what is below it. */
public interface MergeSchema {

    /** The value of this field; null when nothing is known of it. */
    @Nullable
    MergeSchema field(String name);

    /** The items of a list; null when nothing is known of them. */
    @Nullable
    MergeSchema element();

    /** Whether a list is merged item by item rather than replaced. */
    boolean isMerged();

    /** The fields that tell items of a merged list apart; none for a set of scalars. */
    List<String> mergeKeys();
}
