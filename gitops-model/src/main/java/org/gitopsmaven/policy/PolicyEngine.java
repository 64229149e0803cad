/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;

/** One language of policies. Has no state: what it compiles may be evaluated by many threads. */
public interface PolicyEngine {

    /** Whether it has a use for a source: a policy in its language, or what belongs to one. */
    boolean accepts(PolicySource source);

    /**
     * Compiles policies. What does not compile is told, at its line, and left out.
     *
     * @param sources those that it accepts, of all files
     */
    PolicySet compile(List<PolicySource> sources, Consumer<Finding> found);
}
