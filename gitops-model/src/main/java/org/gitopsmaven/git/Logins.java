/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
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

    /** Answers JGit's questions for one connection: once, for this server only, and never whether to trust it. */
    CredentialsProvider provider() {
        return new Provider(known != null);
    }

    private @Nullable UserPassword ask() {
        if (known == null && !asked) {
            asked = true;
            fromHelper = true;
            learn(helper.fill(remote));
        }
        return known;
    }

    /** The server did not take it: it is not sent again. */
    private void refused() {
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

    private final class Provider extends CredentialsProvider {

        private boolean used;

        Provider(boolean used) {
            this.used = used;
        }

        @Override
        public boolean isInteractive() {
            return false;
        }

        @Override
        public boolean supports(CredentialItem... items) {
            for (CredentialItem item : items) {
                if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean get(URIish uri, CredentialItem... items) {
            if (used) {
                refused(); // asked again means that the answer was wrong; a third try would lock the account
                return false;
            }
            UserPassword login = isOurs(uri) && supports(items) ? ask() : null;
            if (login == null) {
                return false;
            }
            used = true;
            for (CredentialItem item : items) {
                if (item instanceof CredentialItem.Username user) {
                    user.setValue(login.user());
                } else if (item instanceof CredentialItem.Password password) {
                    password.setValue(login.password().reveal().toCharArray());
                }
            }
            return true;
        }

        private boolean isOurs(URIish uri) {
            return remote.host().equalsIgnoreCase(uri.getHost());
        }
    }
}
