/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How commits are signed. */
public sealed interface GitSigning {

    /** Not at all. */
    record None() implements GitSigning {}

    /**
     * With an SSH key held in memory.
     *
     * @param privateKey the text of the key file
     * @param passphrase null when the key has none
     */
    record Ssh(Secret privateKey, @Nullable Secret passphrase) implements GitSigning {}

    /**
     * With the {@code gpg} program.
     *
     * @param key id, fingerprint or address; empty for the committer's address
     * @param program the program, {@code gpg} unless it lies elsewhere
     * @param home GnuPG's directory; null for its default
     * @param passphrase null when the key has none or an agent knows it
     */
    record Gpg(
            String key,
            String program,
            @Nullable Path home,
            @Nullable Secret passphrase) implements GitSigning {}

    static GitSigning none() {
        return new None();
    }
}
