/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

/** Only a cluster, a registry or chance could tell. */
public final class UnknowableException extends EntryException {

    private static final long serialVersionUID = 1L;

    public UnknowableException(String message) {
        super(message);
    }
}
