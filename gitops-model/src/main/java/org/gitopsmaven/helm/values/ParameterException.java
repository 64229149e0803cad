/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import org.gitopsmaven.finding.GitOpsException;

/** An expression that Helm's {@code --set} would refuse. */
public final class ParameterException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message, null, "write key=value, a.b[0].c=value or list={a,b}; a comma in a value is \\,");
    }
}
