/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What stands in for a function: another one, a builtin, or a value; exactly one of them is given. */
public record Mock(
        @Nullable RuleNode function,
        @Nullable String builtin,
        @Nullable Value value) {}
