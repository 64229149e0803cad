/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.Kustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Renders the kustomizations that a change touches, as they were and as they become, and lets nothing be pushed unless the
 * new images arrive, and arrive where the old ones were. Only what the kustomizations read is fetched.
 */
public final class RenderedChange implements ChangeVerifier {

    private static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");
    private static final int HIGHEST = 3;

    private final PublishListener listener;
    private final ChangeVerifier others;

    /** What is in no kustomization is told and not rendered. */
    public RenderedChange(PublishListener listener) {
        this(
                listener,
                (before, after, changes) -> changes.forEach(
                        change -> listener.unverified(change, "no kustomization holds " + change.file())));
    }

    /**
     * @param others verifies what is in no kustomization
     */
    public RenderedChange(PublishListener listener, ChangeVerifier others) {
        this.listener = listener;
        this.others = others;
    }

    @Override
    public void verify(GitSnapshot before, GitSnapshot after, List<FieldChange> changes) {
        Map<RepositoryPath, List<FieldChange>> byDirectory = new LinkedHashMap<>();
        List<FieldChange> elsewhere = new ArrayList<>();
        for (FieldChange change : changes) {
            RepositoryPath home = kustomization(after, change.file());
            if (home != null && change.isImage()) {
                byDirectory
                        .computeIfAbsent(home, directory -> new ArrayList<>())
                        .add(change);
            } else if (home == null) {
                elsewhere.add(change);
            }
        }
        if (!elsewhere.isEmpty()) {
            others.verify(before, after, elsewhere);
        }
        byDirectory.forEach((home, here) -> verify(before, after, home, here));
    }

    private void verify(GitSnapshot before, GitSnapshot after, RepositoryPath home, List<FieldChange> changes) {
        // a directory of no disk: nothing of this machine can be read by its name
        Path root = Path.of("").toAbsolutePath().getRoot().resolve("gitops-" + before.commit());
        KustomizeSession session = KustomizeSession.over(new SnapshotFiles(before, root));
        Map<String, String> old;
        try {
            old = images(session, root, home, before, Map.of());
        } catch (GitOpsException e) {
            changes.forEach(change -> listener.unverified(change, e.message()));
            return;
        }
        Map<Path, String> edited = new LinkedHashMap<>();
        changes.forEach(change -> edited.put(SnapshotFiles.below(root, change.file()), text(after, change.file())));
        new Arrival(old, images(session, root, home, after, edited)).check(changes);
    }

    private static Map<String, String> images(
            KustomizeSession session, Path root, RepositoryPath home, GitSnapshot snapshot, Map<Path, String> edited) {
        KustomizeOptions options = KustomizeOptions.defaults()
                .within(root)
                .withVirtualFiles(edited)
                .withImages(overrides(snapshot, home));
        return RenderedImages.of(Kustomizer.build(SnapshotFiles.below(root, home), options, session)
                .resources());
    }

    /** What Argo CD is told to put in the place of images when it builds this directory. */
    private static List<String> overrides(GitSnapshot snapshot, RepositoryPath home) {
        return snapshot.list(home).stream()
                .filter(entry -> entry.kind() == Kind.FILE && entry.name().startsWith(".argocd-source"))
                .map(entry -> home.resolve(entry.name()))
                .flatMap(path -> ValueFile.read(path, snapshot.read(path).orElse(new byte[0])).overrides().stream())
                .toList();
    }

    private static @Nullable RepositoryPath kustomization(GitSnapshot snapshot, RepositoryPath file) {
        RepositoryPath directory = file.parent();
        for (int i = 0; i < HIGHEST; i++) {
            boolean here = snapshot.list(directory).stream()
                    .anyMatch(entry -> entry.kind() == Kind.FILE && NAMES.contains(entry.name()));
            if (here) {
                return directory;
            }
            if (directory.isRoot()) {
                return null;
            }
            directory = directory.parent();
        }
        return null;
    }

    private static String text(GitSnapshot snapshot, RepositoryPath path) {
        return new String(snapshot.read(path).orElse(new byte[0]), StandardCharsets.UTF_8);
    }
}
