/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.jspecify.annotations.Nullable;

/** An expression that cannot be evaluated, or a variable that strict mode misses. */
public final class SubstitutionException extends GitOpsException {

    private static final long serialVersionUID = 1L;
    private static final Rule RULE = new Rule(
            "FLUX-SUBST", Severity.ERROR, "a variable expression that Flux cannot evaluate, or an undefined variable");

    private final String expression;

    SubstitutionException(String expression, String message, @Nullable Location location, @Nullable String hint) {
        super(message, location, hint);
        this.expression = expression;
    }

    SubstitutionException at(@Nullable Location place) {
        return new SubstitutionException(expression, message(), place, hint());
    }

    /** The start of the offending expression as it stands in the text; empty for a fault that has none. */
    String expression() {
        return expression;
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}
