/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

/** Finds what a change edits in a tip of the branch. */
interface ChangePlan {

    void apply(Draft draft, PublishListener listener);
}
