/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.gitopsmaven.render.RenderedRepository;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What a goal rendered last of a project, for the goals that come later in the same session. They take it over while no
 * file has changed in between; it is let go when memory is short.
 */
final class LastRendering {

    private volatile @Nullable Kept kept;

    LastRendering() {}

    private record Kept(Wanted wanted, SoftReference<RenderedRepository> rendered) {}

    static LastRendering of(MavenProject project, MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        Object key =
                List.of(LastRendering.class, project.getId()); // the class: other modules may have loaded their own
        data.set(key, null, new LastRendering()); // only the first one stays
        return (LastRendering) data.get(key);
    }

    void keep(Wanted wanted, GitOpsRepository repository, List<Rendering> renderings) {
        RenderedRepository rendered = wanted.allowRemote() ? null : RenderedRepository.of(repository, renderings);
        kept = rendered == null ? null : new Kept(wanted, new SoftReference<>(rendered));
    }

    /** The same when nothing else is wanted now, and the tree is still the same; or null. */
    @Nullable
    RenderedRepository find(Wanted wanted, SourceTree now) {
        Kept last = kept;
        if (last == null || !isSame(last.wanted(), wanted)) {
            return null;
        }
        RenderedRepository rendered = last.rendered().get();
        return rendered != null && rendered.isStill(now) ? rendered : null;
    }

    /** What charts may use is not compared: what was rendered did not need more. */
    private static boolean isSame(Wanted last, Wanted now) {
        return Objects.equals(last.environments(), now.environments())
                && Objects.equals(last.application(), now.application())
                && Objects.equals(last.image(), now.image())
                && last.allowRemote() == now.allowRemote();
    }
}
