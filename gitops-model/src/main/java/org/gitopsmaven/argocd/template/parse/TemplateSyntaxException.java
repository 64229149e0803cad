/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import org.gitopsmaven.finding.GitOpsException;

/** A template that does not parse; the message is Go's own. */
public final class TemplateSyntaxException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    TemplateSyntaxException(String message) {
        super(message);
    }
}
