/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.WorkTreeChange;
import org.jspecify.annotations.Nullable;

/**
 * A GitOps repository: its files, the layout they follow, and what there is to render.
 *
 * @param tree the files
 * @param application the application of what names none itself
 * @param layout the name of the layout that was found
 * @param targets what there is to render: environments in promotion order, then by region, cluster, rank and application
 */
public record GitOpsRepository(
        SourceTree tree, ApplicationName application, String layout, List<RenderTarget> targets) {

    private static final List<Layout> LAYOUTS = List.of(
            new IdpBuilderLayout(),
            new ArgoCdLayout(),
            new FluxLayout(),
            new GoldenChartLayout(),
            new ApplicationChartLayout(),
            new LayersLayout(),
            new ApplicationLayout(),
            new KustomizationTreeLayout(),
            new ManifestFolderLayout());

    public GitOpsRepository {
        targets = targets.stream().sorted(TargetOrder.of(tree.settings())).toList();
    }

    /**
     * Finds the layout of a tree and its targets.
     *
     * @param application the application of what names none itself: of a single base, of a folder of manifests
     * @throws GitOpsException when there is nothing to render
     */
    public static GitOpsRepository detect(SourceTree tree, ApplicationName application) {
        Discovery discovery = Discovery.of(tree, application);
        for (Layout layout : layouts(tree.settings().layout())) {
            List<RenderTarget> targets = layout.targets(discovery);
            if (!targets.isEmpty()) {
                return new GitOpsRepository(tree, application, layout.name(), targets);
            }
        }
        throw new GitOpsException(
                "nothing to render: no kustomization and no manifest below this directory",
                Location.of(tree.root()),
                "set -Dgitops.directory to the root of the GitOps tree");
    }

    private static List<Layout> layouts(@Nullable String wanted) {
        List<Layout> layouts = new ArrayList<>();
        for (Layout layout : LAYOUTS) {
            if (wanted == null || layout.name().equals(wanted)) {
                layouts.add(layout);
            }
        }
        return layouts;
    }

    /** The environments that have targets, in promotion order, those that are not listed last. */
    public List<EnvironmentName> environments() {
        return targets.stream().map(RenderTarget::environment).distinct().toList();
    }

    /** The applications that have targets, sorted. */
    public List<ApplicationName> applications() {
        return targets.stream()
                .map(RenderTarget::application)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The targets that are selected.
     *
     * @throws GitOpsException when an environment or application is named that there is not
     */
    public List<RenderTarget> select(Selection selection) {
        selection.check(targets);
        List<RenderTarget> selected = new ArrayList<>();
        for (RenderTarget target : targets) {
            if (selection.includes(target)) {
                selected.add(target);
            }
        }
        return List.copyOf(selected);
    }

    /** Whether nothing is selected but one kustomization: it is rendered sooner than anything is looked up about it. */
    public boolean isOneKustomization(Selection selection) {
        return isPlain() && select(selection).size() == 1;
    }

    /**
     * What is wanted of the targets and of those that they define.
     *
     * @param changes since a revision, which the wanted targets must be touched by; null for all targets
     * @throws GitOpsException when an environment or application is named that there cannot be
     */
    public TargetFilter wanted(Selection selection, @Nullable List<WorkTreeChange> changes) {
        if (selection.equals(Selection.ALL) && changes == null) {
            return TargetFilter.ALL;
        }
        if (changes == null && isPlain()) {
            selection.check(targets);
            return new SelectedTargets(selection);
        }
        Reach reach = new Reach(tree, new ArgoRepositories(tree, tree.settings().argoSettings()));
        DefiningTargets defining = new DefiningTargets(tree, reach);
        if (!selection.equals(Selection.ALL) && targets.stream().noneMatch(defining::mayDefine)) {
            selection.check(targets);
        }
        return new WantedTargets(
                selection, defining, changes == null ? null : ChangedTargets.of(this, reach, defining, changes));
    }

    /** Whether no target can define others: nothing is a chart, and no file speaks of what controllers read. */
    private boolean isPlain() {
        for (RenderTarget target : targets) {
            if (!(target.source() instanceof KustomizeSource)) {
                return false;
            }
        }
        return !tree.mentions(Definitions.ARGO_CD) && !tree.mentions(Definitions.FLUX);
    }
}
