/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;

/**
 * Where a file says which image runs, and what to write there.
 *
 * @param before the image as it stands there, joined from its parts
 * @param edits the scalars that differ; none when the image is there already
 */
record Place(String before, List<ValueEdit> edits) {

    Place {
        edits = List.copyOf(edits);
    }
}
