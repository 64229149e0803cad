/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.Nullable;

/** A function of JMESPath. */
@FunctionalInterface
interface Function {

    @Nullable
    Object call(Arguments arguments);
}
