/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;

/** The expressions that must all hold. */
public record Body(List<Expression> expressions) {

    public static final Body EMPTY = new Body(List.of());

    public Body {
        expressions = List.copyOf(expressions);
    }

    public boolean isEmpty() {
        return expressions.isEmpty();
    }
}
