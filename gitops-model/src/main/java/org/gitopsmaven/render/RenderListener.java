/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.time.Duration;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.RenderTarget;

/** Hears what the renderer does. Events come on the caller's thread, in the order of the targets. */
public interface RenderListener {

    /** Hears nothing. */
    RenderListener SILENT = new RenderListener() {};

    /** These targets come next: first those that were asked for, then those that they define. */
    default void rendering(List<RenderTarget> targets) {}

    default void rendered(RenderTarget target, int resources, Duration duration) {}

    /** A target is as an earlier run left it and was not rendered again. */
    default void unchanged(RenderTarget target, int resources) {}

    default void refused(RenderTarget target, GitOpsException fault) {}

    /** All targets are done; {@code duration} is what the user waited. */
    default void finished(List<Rendering> renderings, Duration duration) {}

    default void written(RenderedTree tree) {}
}
