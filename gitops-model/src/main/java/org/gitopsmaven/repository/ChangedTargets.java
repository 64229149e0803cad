/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.WorkTreeChange;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/**
 * The targets that changed files touch: those that may read one of them, and those that are defined otherwise than
 * before, such as Applications that an ApplicationSet makes of a changed file.
 */
final class ChangedTargets {

    private final Reach reach;
    private final TreeSet<Path> files;
    private final boolean everything;
    private final boolean data;
    private final @Nullable Map<String, Object> before;

    private ChangedTargets(
            Reach reach, TreeSet<Path> files, boolean everything, boolean data, @Nullable Map<String, Object> before) {
        this.reach = reach;
        this.files = files;
        this.everything = everything;
        this.data = data;
        this.before = before;
    }

    static ChangedTargets of(
            GitOpsRepository repository, Reach reach, DefiningTargets defining, List<WorkTreeChange> changes) {
        SourceTree tree = repository.tree();
        List<WorkTreeChange> own = changes.stream()
                .filter(change -> tree.without().stream().noneMatch(change.file()::startsWith))
                .toList();
        TreeSet<Path> files = own.stream().map(WorkTreeChange::file).collect(Collectors.toCollection(TreeSet::new));
        // what is generated out of a project depends on all of it, and gitops.yaml speaks of all targets
        boolean everything = !files.isEmpty() && !tree.virtualFiles().isEmpty()
                || files.stream().anyMatch(file -> file.endsWith(GitOpsYaml.FILE));
        boolean controlled = repository.targets().stream().anyMatch(target -> target.controller() != Controller.NONE);
        return new ChangedTargets(
                reach,
                files,
                everything,
                controlled && SharedData.mayBeIn(tree, own),
                controlled && defining.mayBeRedefined(own) ? identities(repository, own) : null);
    }

    /** What the targets were before the changes; nothing when that cannot be told. */
    private static Map<String, Object> identities(GitOpsRepository repository, List<WorkTreeChange> changes) {
        Map<String, Object> identities = new HashMap<>();
        try {
            GitOpsRepository.detect(repository.tree().before(changes), repository.application())
                    .targets()
                    .forEach(target ->
                            identities.put(target.id(), target.source().identity()));
        } catch (GitOpsException e) {
            return Map.of(); // it was broken then: everything is new
        }
        return identities;
    }

    boolean touches(RenderTarget target, @Nullable RenderTarget parent) {
        return everything
                || parent == null && isNew(target)
                || data && SharedData.isUsedBy(target)
                || reach.of(target).stream().anyMatch(this::hasChanges);
    }

    private boolean isNew(RenderTarget target) {
        return before != null && !target.source().identity().equals(before.get(target.id()));
    }

    private boolean hasChanges(Path path) {
        return SortedFiles.anyBelow(files, path);
    }
}
