/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.jspecify.annotations.Nullable;

/** A chart that could not be rendered: Helm's message, the place in the chart it speaks of, and what to do. */
public final class HelmException extends GitOpsException {

    private static final long serialVersionUID = 1L;
    /** A chart that does not render. */
    public static final Rule RULE = new Rule("HELM-RENDER", Severity.ERROR, "charts render");

    private final HelmFault fault;

    HelmException(HelmFault fault, String message, @Nullable Location location, @Nullable String hint) {
        super(message, location, hint);
        this.fault = fault;
    }

    public HelmFault fault() {
        return fault;
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}
