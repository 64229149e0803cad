/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/** A conversation with the server failed; knows what can be done about it. */
final class RemoteException extends GitException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final String reason;

    RemoteException(GitRemote remote, Failure failure, Redactor redactor, Throwable cause) {
        super(
                redactor.clean(remote + ": " + reason(remote, failure)),
                failure.hint() == null ? null : redactor.clean(failure.hint()),
                redactor.clean(cause));
        this.failure = failure;
        this.reason = redactor.clean(reason(remote, failure));
    }

    /** The message without the remote. */
    String reason() {
        return reason;
    }

    /** JGit names the remote too. */
    private static String reason(GitRemote remote, Failure failure) {
        return failure.message().replace(remote + ": ", "");
    }

    Failure failure() {
        return failure;
    }
}
