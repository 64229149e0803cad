/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

/** What a rule, or a loop of one, asks of an object. */
interface Body {

    /**
     * What it says of an object.
     *
     * @throws org.gitopsmaven.policy.kyverno.jmespath.JmesPathException when a variable cannot be told
     */
    Verdict check(Subject subject);
}
