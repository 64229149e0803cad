/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import org.gitopsmaven.finding.GitOpsException;

/** A template that fails while it is executed; the message is Go's own. */
public final class TemplateExecutionException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    TemplateExecutionException(String message) {
        super(message);
    }

    /** Whether a key or field was asked for that is not there. */
    public boolean isMissingKey() {
        return message().contains("map has no entry for key") || message().contains("can't evaluate field");
    }
}
