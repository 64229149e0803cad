/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

/** A variable that an expression names cannot be loaded, which no {@code ||} and no projection makes good. */
public class EntryException extends JmesPathException {

    private static final long serialVersionUID = 1L;

    public EntryException(String message) {
        super(message);
    }
}
