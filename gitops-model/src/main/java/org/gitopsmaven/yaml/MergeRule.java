/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** What {@code <<} does to the mapping it stands in. */
interface MergeRule {

    /**
     * The entries of a mapping without its merge keys.
     *
     * @param entries as they were written, values already composed, merge keys included
     */
    List<YamlEntry> resolve(List<YamlEntry> entries, MergeSources sources);
}
