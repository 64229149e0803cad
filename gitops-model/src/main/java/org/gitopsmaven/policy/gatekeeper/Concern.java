/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

/** Whether an object concerns a constraint. */
public enum Concern {
    YES,
    NO,
    /** It depends on labels of a namespace that nobody knows in a build. */
    UNKNOWN
}
