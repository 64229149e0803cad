/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/** How much of a tip is fetched, the thriftiest way first; servers differ in what they allow. */
enum FetchPlan {
    /** The root tree and its subtrees; what lies below is fetched by id. */
    TREES("tree:2", true),
    /** All trees, no files; files are fetched by id. */
    BLOBLESS("blob:none", true),
    /** The tip with all files. */
    SHALLOW("", true),
    /** Everything there ever was. */
    FULL("", false);

    private final String filter;
    private final boolean shallow;

    FetchPlan(String filter, boolean shallow) {
        this.filter = filter;
        this.shallow = shallow;
    }

    /** As the protocol writes it; empty for none. */
    String filter() {
        return filter;
    }

    boolean isShallow() {
        return shallow;
    }

    /** Whether objects may be missing, and are fetched by id when they are needed. */
    boolean isPartial() {
        return !filter.isEmpty();
    }
}
