/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.jspecify.annotations.Nullable;

/**
 * How HTTP(S) servers are reached.
 *
 * @param proxy null for a direct connection
 * @param certificates certificates in PEM that are trusted besides the JVM's own; empty for none
 */
public record GitHttp(@Nullable Proxy proxy, String certificates) {

    public static final GitHttp DEFAULT = new GitHttp(null, "");

    /**
     * A proxy.
     *
     * @param user null when it asks for none
     * @param password null when it asks for none
     */
    public record Proxy(
            String host,
            int port,
            @Nullable String user,
            @Nullable Secret password) {}
}
