/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

/** Why a chart was not rendered. */
public enum HelmFault {
    /** {@code required} or {@code fail} in a template. */
    REQUIRED_VALUE,
    TEMPLATE,
    /** A template that does not parse. */
    SYNTAX,
    /** A template that gives something else than YAML. */
    INVALID_YAML,
    VALUES,
    SCHEMA,
    KUBE_VERSION,
    DEPENDENCY,
    CHART,
    TIMEOUT,
    /** The chart took the process of Helm down: endless recursion, more memory than allowed. */
    ENGINE_DIED,
    /** Neither helm-java nor a {@code helm} command runs on this machine. */
    ENGINE_MISSING,
    CLOSED,
    OTHER
}
