/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

/** What a policy says of an object. */
public enum Outcome {
    PASS,
    FAIL,
    /** The policy could not be evaluated on the object. */
    ERROR,
    /** Only a cluster, a registry or a user could tell. Never taken for passed. */
    SKIP
}
