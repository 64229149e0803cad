/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.jspecify.annotations.Nullable;

/** What proves to a server who is pushing. */
public sealed interface GitCredentials {

    /** Nothing given: the environment, the credential helpers of git, the SSH agent and its default keys are asked. */
    record Discovered() implements GitCredentials {}

    /**
     * For HTTP(S).
     *
     * @param user the account; any text where the server only looks at the token
     * @param password the password or token
     */
    record UserPassword(String user, Secret password) implements GitCredentials {}

    /**
     * For SSH: the one key that is offered.
     *
     * @param privateKey the text of the key file
     * @param passphrase null when the key has none
     */
    record SshKey(Secret privateKey, @Nullable Secret passphrase) implements GitCredentials {}

    static GitCredentials discovered() {
        return new Discovered();
    }

    static GitCredentials userPassword(String user, String password) {
        return new UserPassword(user, Secret.of(password));
    }

    static GitCredentials sshKey(String privateKey, @Nullable String passphrase) {
        return new SshKey(Secret.of(privateKey), passphrase == null ? null : Secret.of(passphrase));
    }
}
