/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.jspecify.annotations.Nullable;

/** What an expression says. */
public sealed interface Statement {

    /** The term is neither undefined nor false. */
    record Holds(Term term) implements Statement {}

    /** {@code some x, y}. */
    record Some(List<Name> names) implements Statement {}

    /** {@code some key, value in domain}. */
    record SomeIn(@Nullable Term key, Term value, Term domain) implements Statement {}

    /** {@code every key, value in domain { body }}. */
    record Every(@Nullable Term key, Term value, Term domain, Body body) implements Statement {}
}
