/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.jspecify.annotations.Nullable;

/** A definition that its controller would refuse. */
final class FluxException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    FluxException(Rule rule, String message, Location location, @Nullable String hint) {
        super(message, location, hint);
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
