/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

/** Whether the network may be used. */
public enum RemoteAccess {
    ALLOWED,
    /** Only what an earlier run has left in the cache. */
    CACHE_ONLY
}
