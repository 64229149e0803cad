/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gitopsmaven.finding.GitOpsException;

/** What a rendering fails with. */
final class HelmFaults {

    private HelmFaults() {}

    static GitOpsException of(ThrowingCallable rendering) {
        return catchThrowableOfType(GitOpsException.class, rendering);
    }

    static HelmException helm(ThrowingCallable rendering) {
        return catchThrowableOfType(HelmException.class, rendering);
    }
}
