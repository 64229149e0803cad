/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.jspecify.annotations.Nullable;

/** Signs the bytes of a commit. */
interface Signer {

    /** The armoured signature of a commit. */
    String sign(byte[] commit);

    /** The signer that the options ask for; null for none. */
    static @Nullable Signer of(GitOptions options) {
        if (options.signing() instanceof GitSigning.Ssh ssh) {
            return new SshSigner(ssh);
        }
        return options.signing() instanceof GitSigning.Gpg gpg ? new GpgSigner(gpg, options.committer()) : null;
    }
}
