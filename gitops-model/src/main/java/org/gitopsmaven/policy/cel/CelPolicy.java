/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.function.Consumer;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyResult;
import org.jspecify.annotations.Nullable;

/** A compiled policy of one of the kinds that are written in CEL. */
interface CelPolicy {

    /** Why a build cannot evaluate it on anything, or null. */
    @Nullable
    String obstacle();

    /** Holds one object to the policy. */
    void evaluate(AdmissionRequest request, PolicyFacts facts, Consumer<PolicyResult> results);
}
