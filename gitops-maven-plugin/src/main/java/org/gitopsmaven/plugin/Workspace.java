/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.gitopsmaven.project.ApplicationTree;
import org.gitopsmaven.project.ProjectMetadata;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * The files that a goal works on, and the targets wanted of them.
 *
 * @param wanted what was asked for
 * @param application the tree of an application build; null in a GitOps repository
 */
record Workspace(
        SourceTree tree,
        List<RenderTarget> targets,
        @Nullable ApplicationTree application,
        Wanted wanted) {

    static Workspace ofTree(Path root, Path output, Wanted wanted) {
        SourceTree tree = SourceTree.of(root, Map.of(), List.of(output));
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of(root));
        return new Workspace(tree, repository.select(wanted.inRepository()), null, wanted);
    }

    static Workspace ofApplication(
            ProjectMetadata project, BaseConfiguration base, List<String> filteredFiles, Wanted wanted) {
        ApplicationTree application = ApplicationTree.of(
                project, base.settings(wanted.application(), project.directory()), wanted.image(), filteredFiles);
        GitOpsRepository repository = application.repository();
        return new Workspace(repository.tree(), repository.select(wanted.inApplication()), application, wanted);
    }

    /** Says which image was found, and what the user should know of the derived base. */
    void tell(Log log) {
        if (application == null) {
            return;
        }
        log.info("image " + application.image());
        application.image().passedOver().forEach(why -> log.info("passed over: " + why));
        if (application.base() != null) {
            application.base().notes().forEach(note -> log.info("base: " + note));
        }
    }

    /** Whether nothing of the tree was left out. */
    boolean isWhole() {
        return wanted.environments() == null && (application != null || wanted.application() == null);
    }

    List<Rendering> render(RenderListener listener) {
        RenderOptions options =
                RenderOptions.of(tree).withAllowRemote(wanted.allowRemote()).withOffline(wanted.offline());
        return new Renderer(options, listener).render(targets);
    }
}
