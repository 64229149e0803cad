/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.gitopsmaven.git.WorkTreeChange;
import org.gitopsmaven.git.WorkTreeDiff;
import org.gitopsmaven.project.ApplicationTree;
import org.gitopsmaven.project.ProjectMetadata;
import org.gitopsmaven.render.DirectoryVisitor;
import org.gitopsmaven.render.EarlierRun;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderedRepository;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.Selection;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.UnclaimedFiles;
import org.jspecify.annotations.Nullable;

/**
 * The files that a goal works on, and what of them is wanted.
 *
 * @param wanted what was asked for
 * @param application the tree of an application build; null in a GitOps repository
 */
record Workspace(
        GitOpsRepository repository,
        @Nullable ApplicationTree application,
        Wanted wanted,
        LastRendering last,
        @Nullable List<Rendering> known) {

    static Workspace ofTree(Path root, Path output, Wanted wanted, LastRendering last) {
        SourceTree tree = SourceTree.of(root, Map.of(), List.of(output));
        RenderedRepository known = last.find(wanted, tree);
        return known == null
                ? new Workspace(GitOpsRepository.detect(tree, ApplicationName.of(root)), null, wanted, last, null)
                : new Workspace(known.repository(), null, wanted, last, known.renderings());
    }

    static Workspace ofApplication(
            ProjectMetadata project,
            BaseConfiguration base,
            List<String> filteredFiles,
            Wanted wanted,
            LastRendering last) {
        ApplicationTree application = ApplicationTree.of(
                project, base.settings(wanted.application(), project.directory()), wanted.image(), filteredFiles);
        RenderedRepository known = last.find(wanted, application.repository().tree());
        return known == null
                ? new Workspace(application.repository(), application, wanted, last, null)
                : new Workspace(known.repository(), application, wanted, last, known.renderings());
    }

    SourceTree tree() {
        return repository.tree();
    }

    /** What an earlier run left of a tree of many targets; null where looking for it is not worth it. */
    @Nullable
    EarlierRun earlier(Path output) {
        boolean worthIt =
                application == null && !wanted.allowRemote() && !repository.isOneKustomization(wanted.inRepository());
        return worthIt ? EarlierRun.in(output, tree()) : null;
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

    /** The manifests that nothing of a GitOps repository renders; none while a part of it was left out or refused. */
    List<Path> unclaimed(List<Rendering> renderings) {
        boolean known = application == null && isWhole() && renderings.stream().allMatch(Rendering::isRendered);
        return known
                ? UnclaimedFiles.of(
                        tree(),
                        renderings.stream().map(Rendering::target).toList(),
                        renderings.stream()
                                .flatMap(each -> each.reads().stream())
                                .toList())
                : List.of();
    }

    /** What is wanted, as an earlier goal of this session rendered it, or rendered now. */
    List<Rendering> renderings() {
        return renderings(null);
    }

    /** @param visitor sees what large directories hold, if they are rendered now; null for nobody */
    List<Rendering> renderings(@Nullable DirectoryVisitor visitor) {
        return known == null ? render(RenderListener.SILENT, null, null, visitor) : known;
    }

    /**
     * Renders what is wanted, and keeps it for later goals.
     *
     * @param changedSince a revision; what no change since touches is left out; null to leave out nothing
     * @param earlier the run whose unchanged targets are taken over; null to render all
     */
    List<Rendering> render(RenderListener listener, @Nullable String changedSince, @Nullable EarlierRun earlier) {
        return render(listener, changedSince, earlier, null);
    }

    private List<Rendering> render(
            RenderListener listener,
            @Nullable String changedSince,
            @Nullable EarlierRun earlier,
            @Nullable DirectoryVisitor visitor) {
        List<WorkTreeChange> changes = changedSince == null ? null : WorkTreeDiff.since(tree().root(), changedSince);
        Selection selection = application == null ? wanted.inRepository() : wanted.inApplication();
        RenderOptions options = RenderOptions.of(tree())
                .withAllowRemote(wanted.allowRemote())
                .withOffline(wanted.offline())
                .withServers(wanted.servers())
                .withRenderings(wanted.renderings())
                .withHelm(wanted.helm())
                .withEarlier(earlier)
                .withVisitor(visitor);
        List<Rendering> renderings =
                new Renderer(options, listener).render(repository.targets(), repository.wanted(selection, changes));
        if (changes == null && (earlier == null || earlier.taken() == 0)) { // what was taken over lacks its findings
            last.keep(wanted, repository, renderings);
        }
        return renderings;
    }
}
