/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.jspecify.annotations.Nullable;

/**
 * The user and password of an HTTP remote: what was given, else what the environment holds, else, once the server has
 * asked, what git's credential helpers know.
 */
final class Logins {

    private final GitRemote remote;
    private final CredentialHelper helper;
    private final Redactor redactor;
    private @Nullable UserPassword known;
    private boolean asked;
    private boolean fromHelper;

    Logins(GitRemote remote, GitOptions options, Redactor redactor) {
        this.remote = remote;
        this.redactor = redactor;
        this.helper = new CredentialHelper(options.environment());
        if (options.credentials() instanceof UserPassword given) {
            String user = given.user().isEmpty() ? "x-access-token" : given.user();
            learn(new UserPassword(user, given.password()));
            asked = true;
        } else {
            learn(new EnvironmentLogins(options.environment()).find(remote));
        }
    }

    /** What can be sent without being asked, or null. */
    @Nullable
    UserPassword known() {
        return known;
    }

    boolean isKnown() {
        return known != null;
    }

    /** What is found once the server has asked, or null. */
    @Nullable
    UserPassword ask() {
        if (known == null && !asked) {
            asked = true;
            fromHelper = true;
            learn(helper.fill(remote));
        }
        return known;
    }

    /** The server did not take it: it is not sent again. */
    void refused() {
        if (known != null && fromHelper) {
            helper.reject(remote, known);
        }
    }

    private void learn(@Nullable UserPassword login) {
        if (login != null) {
            redactor.hide(login.user(), login.password());
        }
        known = login;
    }
}
