/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Something outside the repository that could not be had. */
public final class FetchException extends GitOpsException {

    private static final long serialVersionUID = 1L;
    private static final Rule RULE =
            new Rule("REMOTE-FETCH", Severity.ERROR, "what lies outside the repository is there and allowed");

    FetchException(String message, String place, @Nullable String hint) {
        super(message, Location.of(place), hint);
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}
