/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Map;

/**
 * How a branch is read and written.
 *
 * @param author who made the change
 * @param committer who wrote it into the repository
 * @param credentials for the server
 * @param signing how commits are signed
 * @param http for {@code https:} and {@code http:} remotes
 * @param ssh for {@code ssh:} remotes
 * @param limits where to give up
 * @param environment the environment variables that are looked at
 * @param listener told what happens
 */
public record GitOptions(
        GitIdentity author,
        GitIdentity committer,
        GitCredentials credentials,
        GitSigning signing,
        GitHttp http,
        GitSsh ssh,
        GitLimits limits,
        Map<String, String> environment,
        GitListener listener) {

    public GitOptions {
        environment = Map.copyOf(environment);
    }

    /** Nothing configured: credentials are looked for in the environment of the process. */
    public static GitOptions defaults() {
        return new GitOptions(
                GitIdentity.DEFAULT,
                GitIdentity.DEFAULT,
                GitCredentials.discovered(),
                GitSigning.none(),
                GitHttp.DEFAULT,
                GitSsh.DEFAULT,
                GitLimits.DEFAULT,
                System.getenv(),
                GitListener.NONE);
    }

    public GitOptions withAuthor(GitIdentity other) {
        return new GitOptions(other, committer, credentials, signing, http, ssh, limits, environment, listener);
    }

    public GitOptions withCommitter(GitIdentity other) {
        return new GitOptions(author, other, credentials, signing, http, ssh, limits, environment, listener);
    }

    public GitOptions withCredentials(GitCredentials other) {
        return new GitOptions(author, committer, other, signing, http, ssh, limits, environment, listener);
    }

    public GitOptions withSigning(GitSigning other) {
        return new GitOptions(author, committer, credentials, other, http, ssh, limits, environment, listener);
    }

    public GitOptions withHttp(GitHttp other) {
        return new GitOptions(author, committer, credentials, signing, other, ssh, limits, environment, listener);
    }

    public GitOptions withSsh(GitSsh other) {
        return new GitOptions(author, committer, credentials, signing, http, other, limits, environment, listener);
    }

    public GitOptions withLimits(GitLimits other) {
        return new GitOptions(author, committer, credentials, signing, http, ssh, other, environment, listener);
    }

    public GitOptions withEnvironment(Map<String, String> other) {
        return new GitOptions(author, committer, credentials, signing, http, ssh, limits, other, listener);
    }

    public GitOptions withListener(GitListener other) {
        return new GitOptions(author, committer, credentials, signing, http, ssh, limits, environment, other);
    }
}
