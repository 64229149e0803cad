/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

/** A path asks for a key that is not there. */
public final class UnknownKeyException extends JmesPathException {

    private static final long serialVersionUID = 1L;

    private final String key;

    UnknownKeyException(String key) {
        super("Unknown key \"" + key + "\" in path");
        this.key = key;
    }
}
