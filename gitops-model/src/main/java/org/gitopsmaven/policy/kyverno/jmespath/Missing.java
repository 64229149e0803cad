/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.Nullable;

/** What a path gives whose key is not there. Never part of another value. */
record Missing(String key) {

    /** A value, with null for what is missing. */
    static @Nullable Object orNull(@Nullable Object value) {
        return value instanceof Missing ? null : value;
    }
}
