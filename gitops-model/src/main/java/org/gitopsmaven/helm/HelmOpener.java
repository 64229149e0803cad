/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

/** Where renderers come from: each with a process of its own, or all with that of a {@link HelmSession}. */
@FunctionalInterface
public interface HelmOpener {

    /** A renderer for one run; asked for with the first chart. Whoever asked closes it. */
    HelmRenderer open(HelmOptions options);
}
