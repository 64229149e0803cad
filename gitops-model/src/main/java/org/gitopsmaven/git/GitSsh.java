/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which SSH servers are trusted.
 *
 * @param knownHosts lines as in a {@code known_hosts} file; null for the user's and the system's own files
 * @param fingerprints host keys trusted by fingerprint, {@code SHA256:…}
 */
public record GitSsh(@Nullable String knownHosts, Set<String> fingerprints) {

    public static final GitSsh DEFAULT = new GitSsh(null, Set.of());

    public GitSsh {
        fingerprints = Set.copyOf(fingerprints);
    }
}
